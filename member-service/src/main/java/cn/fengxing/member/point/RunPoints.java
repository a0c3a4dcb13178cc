package cn.fengxing.member.point;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens, changes and closes points; whoever administers the organisation that keeps one does. */
@ApplicationScoped
public class RunPoints {

    private final Caller caller;
    private final RegistrationPoints points;
    private final AuditTrail audit;
    private final Clock clock;

    RunPoints(Caller caller, RegistrationPoints points, AuditTrail audit, Clock clock) {
        this.caller = caller;
        this.points = points;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PointView open(PointRequest request) {
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        RegistrationPoint point = RegistrationPoint.open(request);
        points.persist(point);
        return written("open-registration-point", point);
    }

    @Transactional
    public PointView revise(UUID id, @Nullable String ifMatch, PointRequest request) {
        RegistrationPoint point = administered(id, ifMatch);
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        point.revise(request);
        return written("revise-registration-point", point);
    }

    @Transactional
    public PointView close(UUID id, @Nullable String ifMatch) {
        RegistrationPoint point = administered(id, ifMatch);
        point.close(Today.by(clock));
        return written("close-registration-point", point);
    }

    private RegistrationPoint administered(UUID id, @Nullable String ifMatch) {
        caller.requireAny(Role.ORG_ADMIN);
        RegistrationPoint point = points.findByIdOptional(id)
                .filter(found -> caller.reaches(found.organisationId(), Role.ORG_ADMIN))
                .orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, point.version());
        return point;
    }

    private PointView written(String action, RegistrationPoint point) {
        points.flush();
        audit.record(action, "registration-point", point.id().toString(), null);
        return point.view(ZonedDateTime.now(clock.withZone(Today.SHANGHAI)));
    }
}
