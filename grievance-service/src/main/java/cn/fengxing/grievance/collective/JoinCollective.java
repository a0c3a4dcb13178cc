package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker who was asked joins with the own case, or leaves again. Nobody is told. */
@ApplicationScoped
@Transactional
public class JoinCollective {

    private final CaseAccess access;
    private final Collectives collectives;
    private final Clock clock;

    JoinCollective(CaseAccess access, Collectives collectives, Clock clock) {
        this.access = access;
        this.collectives = collectives;
        this.clock = clock;
    }

    /** The collective case first: who answers it holds it, and finds everybody who came before. */
    public void join(UUID caseId, @Nullable String ifMatch) {
        Grievance grievance = access.forWorker(caseId, ifMatch);
        Collective collective =
                collectives.invitationOf(grievance).flatMap(collectives::lock).orElseThrow(CommonProblems::notFound);
        collective.admit(grievance, collectives.countStaying(collective.id()), clock.instant());
    }

    public void leave(UUID caseId, @Nullable String ifMatch) {
        Collective.release(access.forWorker(caseId, ifMatch));
    }
}
