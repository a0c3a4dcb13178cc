package cn.fengxing.member.membership.registration;

import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.flow.MemberFlows;
import cn.fengxing.member.membership.placement.Surroundings;
import cn.fengxing.member.membership.transfer.Transfers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes what a member registered himself, when the consent is taken back; the file of a formal affiliation stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakeBackMembership {

    /** After all that need the membership to find what hangs on it. */
    private static final int LAST = 9_000;

    private final Memberships memberships;
    private final MemberFlows flows;
    private final Transfers transfers;
    private final Surroundings around;

    TakeBackMembership(Memberships memberships, MemberFlows flows, Transfers transfers, Surroundings around) {
        this.memberships = memberships;
        this.flows = flows;
        this.transfers = transfers;
        this.around = around;
    }

    void onWithdrawal(@Observes @Priority(LAST) ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.MEMBERSHIP) {
            memberships.lockedOf(consent.personId()).ifPresent(this::takeBack);
        }
    }

    private void takeBack(Membership member) {
        boolean nothingStays = member.withdraw(around.fromNow());
        memberships.changed(member);
        flows.end(member.id());
        if (nothingStays) {
            transfers.withdrawOf(member.id());
            memberships.forgetPerson(member);
        }
    }

    /** The person leaves: a mere claim is forgotten, a file is sealed off and leads to nobody. */
    void leave(UUID personId) {
        memberships.lockedOf(personId).ifPresent(member -> {
            boolean claim = member.leave(around.fromNow().now());
            flows.end(member.id());
            transfers.withdrawOf(member.id());
            memberships.left(member, claim);
        });
    }
}
