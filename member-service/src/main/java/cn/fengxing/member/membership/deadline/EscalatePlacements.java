package cn.fengxing.member.membership.deadline;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.placement.PressPlacement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells the level above of a placement that is late. */
@ApplicationScoped
public class EscalatePlacements implements DueWork {

    private final DueMembers dueMembers;
    private final PressPlacement pressPlacement;

    EscalatePlacements(DueMembers dueMembers, PressPlacement pressPlacement) {
        this.dueMembers = dueMembers;
        this.pressPlacement = pressPlacement;
    }

    @Override
    public String name() {
        return "escalate-placements";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(dueMembers.claim("escalate_at", now, limit), Membership::id)
                .each(pressPlacement::escalate, dueMembers::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID id, Instant until) {
        dueMembers.putOff("escalate_at", id, until);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return dueMembers.earliest("escalate_at");
    }
}
