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

/** Reminds the committee that has to find a branch. */
@ApplicationScoped
public class RemindPlacements implements DueWork {

    private final DueMembers dueMembers;
    private final PressPlacement pressPlacement;

    RemindPlacements(DueMembers dueMembers, PressPlacement pressPlacement) {
        this.dueMembers = dueMembers;
        this.pressPlacement = pressPlacement;
    }

    @Override
    public String name() {
        return "remind-of-placements";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(dueMembers.claim("remind_at", now, limit), Membership::id)
                .each(pressPlacement::remind, dueMembers::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID id, Instant until) {
        dueMembers.putOff("remind_at", id, until);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return dueMembers.earliest("remind_at");
    }
}
