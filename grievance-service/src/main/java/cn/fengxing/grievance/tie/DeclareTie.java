package cn.fengxing.grievance.tie;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer says, or the administrator where the officer serves records, that there is a tie to a company. */
@ApplicationScoped
public class DeclareTie {

    /** Whose declaration keeps the whole branch away: they are its officers. */
    private static final Role[] BRANCH_OFFICERS = {Role.BRANCH_SECRETARY};

    private final DeclaredTies ties;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<TieDeclared> declared;

    DeclareTie(DeclaredTies ties, Caller caller, AuditTrail audit, Clock clock, Event<TieDeclared> declared) {
        this.ties = ties;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.declared = declared;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403 for who handles no cases anywhere */
    @Transactional
    public TieView own(DeclareTieRequest request) {
        caller.requireAny(TieReads.OFFICERS);
        TieView tie = tie(caller.personId(), request.companyId(), request.fromDate(), null);
        return keep(tie, "declare-tie", caller.organisations(BRANCH_OFFICERS));
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403, or 404 for an organisation out of reach */
    @Transactional
    public TieView ofOther(RecordTieRequest request) {
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        TieView tie = tie(request.personId(), request.companyId(), request.fromDate(), request.organisationId());
        return keep(tie, "record-tie", Set.of());
    }

    private TieView tie(UUID person, UUID companyId, @Nullable LocalDate from, @Nullable UUID recordedAt) {
        if (!ties.isCompany(companyId)) {
            throw new FieldRejected("companyId", "not-a-company");
        }
        return new TieView(Ids.next(), person, companyId, from == null ? Today.by(clock) : from, null, recordedAt, 0);
    }

    private TieView keep(TieView tie, String action, Set<UUID> branches) {
        audit.record(action, "tie", tie.id().toString(), null);
        ties.add(tie, caller.personId(), branches);
        declared.fire(new TieDeclared(tie.personId()));
        return tie;
    }
}
