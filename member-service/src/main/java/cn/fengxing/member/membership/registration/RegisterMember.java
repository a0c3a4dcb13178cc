package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.MembershipRejected;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.flow.MemberFlows;
import cn.fengxing.member.membership.placement.MemberView;
import cn.fengxing.member.membership.placement.Surroundings;
import cn.fengxing.member.membership.placement.TellCommittees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody registers as a mobile member: a claim, until a branch takes him in. Nothing of it is in the audit trail, which would
 * say who is one.
 */
@ApplicationScoped
public class RegisterMember {

    private static final int MONTHS_OF_A_MOBILE_MEMBER = 6;

    private final Memberships memberships;
    private final Consents consents;
    private final MemberFlows flows;
    private final Surroundings around;
    private final TellCommittees tell;

    RegisterMember(
            Memberships memberships, Consents consents, MemberFlows flows, Surroundings around, TellCommittees tell) {
        this.memberships = memberships;
        this.consents = consents;
        this.flows = flows;
        this.around = around;
        this.tell = tell;
    }

    @Transactional
    public MemberView register(UUID personId, RegisterMemberRequest request) {
        if (request.monthsAway() < MONTHS_OF_A_MOBILE_MEMBER) {
            throw new MembershipRejected.NotMobile();
        }
        String division = around.arrival(request.pointCode(), request.divisionCode());
        Optional<OrganisationPlace> home = Optional.ofNullable(request.homeId()).map(around::branch);
        consents.give(personId, Purpose.MEMBERSHIP, request.consent());
        Membership member = memberships.lockedOf(personId).orElse(null);
        if (member == null) {
            member = Membership.claimed(request.standing(), division, request.homeId(), around.fromNow());
            memberships.add(member, personId);
        } else {
            member.goMobile(division, around.fromNow());
            memberships.changed(member);
        }
        flows.in(member.id(), from(member, home, request.homeDivisionCode(), division), division);
        tell.unplaced(member);
        return around.view(member);
    }

    /** Where the member comes from; unknown is where he is. */
    private String from(
            Membership member, Optional<OrganisationPlace> named, @Nullable String homeDivision, String division) {
        return Optional.ofNullable(around.divisionOf(member.affiliationId()))
                .or(() -> named.map(OrganisationPlace::divisionCode))
                .or(() -> Optional.ofNullable(homeDivision))
                .orElse(division);
    }
}
