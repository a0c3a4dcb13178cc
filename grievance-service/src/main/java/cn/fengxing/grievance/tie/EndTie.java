package cn.fengxing.grievance.tie;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tie ends on a day to come; cases that were there while it held stay out of sight. */
@ApplicationScoped
public class EndTie {

    private final DeclaredTies ties;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    EndTie(DeclaredTies ties, Caller caller, AuditTrail audit, Clock clock) {
        this.ties = ties;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** By who declared it, or by the administrator of where it was recorded. */
    @Transactional
    public TieView end(UUID id, @Nullable String ifMatch, LocalDate until) {
        caller.requireAny(TieReads.OFFICERS);
        TieView tie = ties.find(id).filter(this::isMine).orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, tie.version());
        if (until.isBefore(Today.by(clock)) || until.isBefore(tie.fromDate())) {
            throw new FieldRejected("untilDate", "in-past");
        }
        audit.record("end-tie", "tie", id.toString(), null);
        ties.end(id, until);
        return new TieView(
                tie.id(),
                tie.personId(),
                tie.companyId(),
                tie.fromDate(),
                until,
                tie.recordedAtId(),
                tie.version() + 1);
    }

    private boolean isMine(TieView tie) {
        return tie.recordedAtId() == null
                ? tie.personId().equals(caller.personId())
                : caller.reaches(tie.recordedAtId(), Role.ORG_ADMIN);
    }
}
