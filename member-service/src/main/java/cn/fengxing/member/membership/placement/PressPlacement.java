package cn.fengxing.member.membership.placement;

import cn.fengxing.member.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reminds whoever has to find a branch, and tells those above who did not in time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PressPlacement {

    private final Committees committees;
    private final TellCommittees tell;
    private final PlacementTerms terms;

    PressPlacement(Committees committees, TellCommittees tell, PlacementTerms terms) {
        this.committees = committees;
        this.tell = tell;
        this.terms = terms;
    }

    public void remind(Membership member) {
        member.search().reminded();
        tell.due(member);
    }

    /** The next level above is told after as long again; with the highest it stays. */
    public void escalate(Membership member) {
        Optional<UUID> told =
                committees.aboveOf(member.divisionCode(), member.search().escalations());
        told.ifPresent(committee -> tell.late(member, committee));
        boolean more = committees
                .aboveOf(member.divisionCode(), member.search().escalations() + 1)
                .isPresent();
        member.search().escalated(more ? terms.fromNow().placeBy() : null);
    }
}
