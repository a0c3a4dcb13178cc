package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a worker how the own case stands to a collective one. */
@ApplicationScoped
public class MembershipReads {

    private final CaseAccess access;
    private final Collectives collectives;
    private final ShareCodes shareCodes;

    MembershipReads(CaseAccess access, Collectives collectives, ShareCodes shareCodes) {
        this.access = access;
        this.collectives = collectives;
        this.shareCodes = shareCodes;
    }

    @Transactional
    public MembershipView of(UUID caseId) {
        CaseAccess.Opened opened = access.open(caseId, CaseAccess.OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        Grievance grievance = opened.grievance();
        UUID stays = grievance.stay().collectiveId();
        return stays == null
                ? collectives
                        .invitationOf(grievance)
                        .map(collectives::findById)
                        .map(asked -> drawn(asked, MembershipView.State.INVITED))
                        .orElseThrow(CommonProblems::notFound)
                : drawn(collectives.findById(stays), MembershipView.State.STAYS);
    }

    private MembershipView drawn(Collective collective, MembershipView.State state) {
        long cases = collectives.countStaying(collective.id());
        boolean hidden = cases < SmallGroups.THRESHOLD;
        boolean mayPassOn = state == MembershipView.State.STAYS && collective.isOpen();
        return new MembershipView(
                state,
                shareCodes.summary(collective),
                !collective.isOpen(),
                hidden ? null : cases,
                hidden,
                mayPassOn ? shareCodes.code(collective) : null);
    }
}
