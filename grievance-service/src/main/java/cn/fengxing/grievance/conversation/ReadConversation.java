package cn.fengxing.grievance.conversation;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading the thread, which the other side is told. */
@ApplicationScoped
public class ReadConversation {

    private final CaseAccess access;
    private final Conversations conversations;

    ReadConversation(CaseAccess access, Conversations conversations) {
        this.access = access;
        this.conversations = conversations;
    }

    @Transactional
    public Page<MessageView> read(UUID id, PageRequest page) {
        CaseAccess.Opened opened = access.openToSpeak(id, "open-messages");
        Page<MessageView> messages = conversations.page(opened, page);
        conversations.markRead(opened, messages.items());
        return messages;
    }
}
