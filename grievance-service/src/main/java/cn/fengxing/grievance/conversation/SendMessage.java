package cn.fengxing.grievance.conversation;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.rule.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The worker writes to whoever owns the case, or a handler there to the worker. */
@ApplicationScoped
public class SendMessage {

    private final CaseAccess access;
    private final Conversations conversations;
    private final Clock clock;

    SendMessage(CaseAccess access, Conversations conversations, Clock clock) {
        this.access = access;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** @throws ConversationEnded once the case is closed: what remains is to open it again, or to take it further */
    @Transactional
    public UUID send(UUID id, String text) {
        CaseAccess.Opened opened = access.openToSpeak(id, "message-worker");
        if (opened.grievance().status() == Status.CLOSED) {
            throw new ConversationEnded();
        }
        boolean byWorker = opened.standing() == Standing.WORKER;
        return conversations.add(opened.grievance(), byWorker, text, clock.instant());
    }
}
