package cn.fengxing.grievance.handler;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.tie.TieDeclared;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Whoever accepts a case is named for it; whose role ends, or who turns out to be tied, no longer is. */
@ApplicationScoped
public class FollowHandlers implements EventHandler {

    private final Handlers handlers;
    private final Caller caller;

    FollowHandlers(Handlers handlers, Caller caller) {
        this.handlers = handlers;
        this.caller = caller;
    }

    void nameWhoAccepts(@Observes CaseChanged changed) {
        Entry entry = changed.change().entry();
        if (entry != null && entry.action() == Action.ACCEPT && Handlers.areNamedFor(changed.grievance())) {
            handlers.name(changed.grievance(), caller.personId(), caller.personId());
        }
    }

    void releaseWhoIsTied(@Observes TieDeclared declared) {
        handlers.releaseTied(declared.personId());
    }

    /** What is read of the event. */
    record RoleEnded(UUID personId, UUID organisationId) {}

    @Override
    public String topic() {
        return "fengxing.roles.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.role.ended.v1") && event.data() != null) {
            RoleEnded ended = event.as(RoleEnded.class);
            handlers.releaseAt(ended.organisationId(), ended.personId());
        }
    }
}
