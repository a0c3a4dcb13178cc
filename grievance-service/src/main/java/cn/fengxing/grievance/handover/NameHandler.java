package cn.fengxing.grievance.handover;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.handler.Handlers;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Names somebody for a case, by a handler of it or by who hands cases out; or takes a case on that nobody is named for. */
@ApplicationScoped
public class NameHandler {

    private final HandledCases cases;
    private final Namers namers;
    private final Handlers handlers;
    private final Caller caller;
    private final AuditTrail audit;

    NameHandler(HandledCases cases, Namers namers, Handlers handlers, Caller caller, AuditTrail audit) {
        this.cases = cases;
        this.namers = namers;
        this.handlers = handlers;
        this.caller = caller;
        this.audit = audit;
    }

    /** @return the case as who hands out cases sees it */
    @Transactional
    public HandlersView name(UUID id, UUID person) {
        caller.requireAny(HandledCases.ROLES);
        Grievance grievance = cases.known(id);
        if (namers.mayName(grievance)) {
            audit.record("name-handler", "grievance", id.toString(), null);
        } else {
            grievance = cases.handled(id, "name-handler");
        }
        handlers.name(grievance, person, caller.personId());
        return HandlerLists.view(grievance, handlers.of(grievance));
    }

    /** Of an accepted case for which nobody is named any more. */
    @Transactional
    public HandlersView takeOn(UUID id) {
        Grievance grievance = cases.handled(id, "take-on-case");
        if (grievance.status() == Status.AWAITING_ACCEPTANCE
                || !handlers.of(grievance).isEmpty()) {
            throw new HandoverRejected.NothingToTakeOn();
        }
        handlers.name(grievance, caller.personId(), caller.personId());
        return HandlerLists.view(grievance, handlers.of(grievance));
    }

    /** The caller leaves the case to others, and sees it no more unless nobody is named. */
    @Transactional
    public void handOver(UUID id, HandOverRequest request) {
        Grievance grievance = cases.handled(id, "hand-over-case");
        if (!handlers.of(grievance).contains(caller.personId())) {
            throw new HandoverRejected.NotNamed();
        }
        UUID next = request.personId();
        if (next != null) {
            handlers.name(grievance, next, caller.personId());
        }
        if (!caller.personId().equals(next)) {
            handlers.release(grievance, caller.personId());
        }
    }
}
