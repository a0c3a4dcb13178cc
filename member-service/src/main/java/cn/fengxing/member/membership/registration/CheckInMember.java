package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.flow.MemberFlows;
import cn.fengxing.member.membership.placement.MemberView;
import cn.fengxing.member.membership.placement.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A member reports at a point (主动报到): its committees have to find the branch, if there is none yet. */
@ApplicationScoped
public class CheckInMember {

    private final Memberships memberships;
    private final Surroundings around;
    private final MemberFlows flows;

    CheckInMember(Memberships memberships, Surroundings around, MemberFlows flows) {
        this.memberships = memberships;
        this.around = around;
        this.flows = flows;
    }

    @Transactional
    public MemberView checkIn(UUID personId, CheckInRequest request) {
        Membership member = memberships.lockedOf(personId).orElseThrow(CommonProblems::notFound);
        String division = around.arrival(request.pointCode(), null);
        member.arriveIn(division);
        if (member.isMobile()) {
            flows.in(member.id(), member.divisionCode(), division);
        }
        memberships.changed(member);
        return around.view(member);
    }
}
