package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a unit go; what it was scored for stays. */
@ApplicationScoped
public class ReleaseUnit {

    private final Office office;
    private final MemberUnits units;
    private final UnitReads reads;
    private final AuditTrail audit;

    ReleaseUnit(Office office, MemberUnits units, UnitReads reads, AuditTrail audit) {
        this.office = office;
        this.units = units;
        this.reads = reads;
        this.audit = audit;
    }

    @Transactional
    public MemberUnitView release(UUID id, @Nullable String ifMatch, LocalDate lastDay) {
        office.require();
        MemberUnit unit = units.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, unit.version());
        unit.release(lastDay);
        units.flush();
        audit.record("release-unit", "member-unit", id.toString(), null);
        return reads.named(unit);
    }
}
