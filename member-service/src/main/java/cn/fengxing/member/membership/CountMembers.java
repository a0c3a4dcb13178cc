package cn.fengxing.member.membership;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Counts members and work lists by division, in the transaction of the change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CountMembers {

    public static final String MEMBERS = "members";
    public static final String UNPLACED = "members-unplaced";
    public static final String PLACED_IN_TIME = "members-placed-in-time";
    public static final String TRANSFERRED = "transfers-done";
    public static final String PLACED_LATE = "members-placed-late";

    private final Rollups rollups;
    private final Clock clock;

    CountMembers(Rollups rollups, Clock clock) {
        this.rollups = rollups;
        this.clock = clock;
    }

    /** After a change, and as often as one likes: only what differs from what was counted last is counted. */
    public void settle(Membership member) {
        Counting before = member.counted();
        Counting after = member.counting();
        if (!before.equals(after)) {
            add(before, -1);
            add(after, 1);
            member.countedAs(after);
        }
    }

    public void placed(Membership member, boolean inTime) {
        rollups.add(inTime ? PLACED_IN_TIME : PLACED_LATE, Today.by(clock), Rollups.key(member.divisionCode()), 1);
    }

    public void transferred(Membership member) {
        rollups.add(TRANSFERRED, Today.by(clock), Rollups.key(member.divisionCode()), 1);
    }

    private void add(Counting counting, int delta) {
        if (counting.living()) {
            rollups.add(MEMBERS, Today.by(clock), Rollups.key(counting.divisionCode()), delta);
        }
        if (counting.waiting()) {
            rollups.add(UNPLACED, Today.by(clock), Rollups.key(counting.divisionCode()), delta);
        }
    }
}
