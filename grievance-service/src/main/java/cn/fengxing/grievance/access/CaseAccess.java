package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a case for whoever may have it open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseAccess {

    private final Grievances grievances;
    private final Statements statements;
    private final Seats seats;
    private final Caller caller;

    CaseAccess(Grievances grievances, Statements statements, Seats seats, Caller caller) {
        this.grievances = grievances;
        this.statements = statements;
        this.seats = seats;
        this.caller = caller;
    }

    /** A case, and what the caller is to it. */
    public record Opened(Grievance grievance, Standing standing) {}

    /** @throws Rejected 401, or 404 for a case that is not the caller's */
    public Opened open(UUID id) {
        byte[] me = statements.filerIndex(caller.personId());
        Grievance grievance = grievances.findByEitherId(id).orElseThrow(CommonProblems::notFound);
        return new Opened(grievance, standing(grievance, id, me));
    }

    /** For a change by the worker who filed the case, who saw the version that the tag names. */
    public Grievance forWorker(UUID id, @Nullable String ifMatch) {
        Opened opened = open(id);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return unchanged(opened, ifMatch);
    }

    /** For a change by a handler at the owner. Nobody handles a case of their own. */
    public Grievance forHandler(UUID id, @Nullable String ifMatch) {
        seats.requireAny();
        Opened opened = open(id);
        if (opened.standing() == Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return unchanged(opened, ifMatch);
    }

    private static Grievance unchanged(Opened opened, @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, opened.grievance().version());
        return opened.grievance();
    }

    private Standing standing(Grievance grievance, UUID knownAs, byte[] me) {
        if (grievance.filing().isBy(me) && knownAs.equals(grievance.id())) {
            return Standing.WORKER;
        }
        boolean namedRightly = knownAs.equals(idAtOwner(grievance));
        if (!namedRightly || grievance.filing().isBy(me) || !seats.covers(grievance)) {
            throw CommonProblems.notFound();
        }
        if (grievance.hop().isCompany()) {
            return Standing.COMPANY;
        }
        return grievance.hop().knowsWorker() ? Standing.CONFIDANT : Standing.AUTHORITY;
    }

    /** A company knows a case by an id of its own, which leads nowhere else. */
    public static UUID idAtOwner(Grievance grievance) {
        return grievance.hop().isCompany() ? grievance.stay().aliasId() : grievance.id();
    }
}
