package cn.fengxing.member.membership;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search for a branch that takes a member: which one is asked, by when there must be one, when the committee is reminded and the level
 * above is told. A clock that runs is never wound up anew; when the search ends nothing of it is left.
 */
@Embeddable
public class BranchSearch {

    private @Nullable UUID proposedId;
    private @Nullable Instant placeBy;
    private @Nullable Instant remindAt;
    private @Nullable Instant escalateAt;
    private int escalations;

    /** Goes on if it was begun before. */
    void begin(PlacementClock clock) {
        if (placeBy == null) {
            placeBy = clock.placeBy();
            remindAt = clock.remindAt();
            escalateAt = clock.placeBy();
        }
    }

    void end() {
        proposedId = null;
        placeBy = null;
        remindAt = null;
        escalateAt = null;
        escalations = 0;
    }

    /** @throws MembershipRejected unless a branch is searched for */
    void propose(UUID branchId) {
        if (placeBy == null) {
            throw new MembershipRejected.NothingToPlace();
        }
        proposedId = branchId;
    }

    /** @throws MembershipRejected unless a branch is asked */
    UUID requireProposed() {
        if (proposedId == null) {
            throw new MembershipRejected.NothingProposed();
        }
        return proposedId;
    }

    void sendBack() {
        requireProposed();
        proposedId = null;
    }

    public void reminded() {
        remindAt = null;
    }

    /** @param nextAt when the level above is told; null if there is none */
    public void escalated(@Nullable Instant nextAt) {
        escalations++;
        escalateAt = nextAt;
    }

    boolean runs() {
        return placeBy != null;
    }

    public boolean inTime(Instant now) {
        return placeBy != null && !now.isAfter(placeBy);
    }

    public @Nullable UUID proposedId() {
        return proposedId;
    }

    public @Nullable Instant placeBy() {
        return placeBy;
    }

    public int escalations() {
        return escalations;
    }
}
