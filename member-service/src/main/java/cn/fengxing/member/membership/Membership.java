package cn.fengxing.member.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member: belongs to at most one branch, and as long as there is no branch to go to, is on the work list of the committees of
 * the division. The person behind it is sealed bytes that only {@link Memberships} seals and opens.
 */
@Entity
public class Membership {

    @Id
    private UUID id;

    private byte @Nullable [] personIndex;
    private byte @Nullable [] person;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable UUID affiliationId;
    private boolean affiliationGone;
    private boolean mobile;
    private @Nullable UUID homeId;
    private @Nullable UUID hostId;
    private boolean hostGone;
    private @Nullable UUID proposedId;
    private String divisionCode;
    private @Nullable Instant placeBy;
    private @Nullable Instant remindAt;
    private @Nullable Instant escalateAt;
    private int escalations;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Version
    private long version;

    @Transient
    private Counting counted = Counting.NOTHING;

    @SuppressWarnings("NullAway")
    protected Membership() {}

    private Membership(Standing standing, String divisionCode) {
        // Not time-ordered like other ids: the hour of a registration would lead to the person.
        this.id = UUID.randomUUID();
        this.standing = standing;
        this.divisionCode = divisionCode;
    }

    /** Somebody says to be a member who cannot attend the own branch for six months or longer. */
    public static Membership claimed(
            Standing standing, String divisionCode, @Nullable UUID homeId, PlacementClock clock) {
        Membership membership = new Membership(standing, divisionCode);
        membership.homeId = homeId;
        membership.mobile = true;
        membership.settle(clock);
        return membership;
    }

    static Membership onProbation(UUID branchId, String divisionCode) {
        Membership membership = new Membership(Standing.PROBATIONARY, divisionCode);
        membership.affiliationId = branchId;
        return membership;
    }

    /** What was counted of this row is what it said when it was read. */
    @PostLoad
    void loaded() {
        counted = counting();
    }

    Counting counting() {
        return new Counting(divisionCode, living(), waitsForBranch());
    }

    Counting counted() {
        return counted;
    }

    void countedAs(Counting counting) {
        counted = counting;
    }

    void tieTo(byte[] index, byte[] sealedPerson) {
        personIndex = index;
        person = sealedPerson;
    }

    /** The branch admits on probation whoever only claimed to be a member. */
    void admit(UUID branchId) {
        requireUnaffiliated();
        affiliationId = branchId;
        standing = Standing.PROBATIONARY;
        stayAtHome();
    }

    void becomeFull() {
        requireLiving();
        standing = Standing.FULL;
    }

    /** Works elsewhere from now on; a branch there is to be found. */
    public void goMobile(String division, PlacementClock clock) {
        requireLiving();
        if (mobile) {
            throw new MembershipRejected.MobileAlready();
        }
        mobile = true;
        divisionCode = division;
        settle(clock);
    }

    /** Reports at another place: its committees have to find the branch from now on. No clock is wound up anew. */
    public void arriveIn(String division) {
        requireLiving();
        if (hostId == null && !affiliationGone) {
            divisionCode = division;
        }
    }

    /** The branch that the member named says: yes, this is ours. */
    public void confirmAt(UUID branchId) {
        requireUnaffiliated();
        affiliationId = branchId;
        homeId = null;
    }

    public void propose(UUID branchId) {
        requireLiving();
        if (placeBy == null) {
            throw new MembershipRejected.NothingToPlace();
        }
        proposedId = branchId;
    }

    /** @return the branch of the affiliation, if this gave one */
    public @Nullable UUID acceptPlacement() {
        UUID taking = requireProposed();
        if (affiliationGone) {
            affiliationId = taking;
            affiliationGone = false;
            stayAtHome();
            return taking;
        }
        hostId = taking;
        hostGone = false;
        placed();
        return null;
    }

    /** The clock runs on. */
    public void returnPlacement() {
        requireProposed();
        proposedId = null;
    }

    /** Belongs to another branch from now on, and need not be a guest there. */
    public void transferTo(UUID branchId) {
        requireLiving();
        affiliationId = branchId;
        affiliationGone = false;
        stayAtHome();
    }

    /** What has become of branches that this member hangs on; undoing it brings everything back. */
    public void follow(boolean affiliationIsGone, boolean hostIsGone, @Nullable String division, PlacementClock clock) {
        requireLiving();
        if (affiliationIsGone && !affiliationGone && division != null) {
            divisionCode = division;
        }
        affiliationGone = affiliationId != null && affiliationIsGone;
        hostGone = hostId != null && hostIsGone;
        settle(clock);
    }

    /**
     * The member no longer agrees to be known by what he registered himself: gone if no branch has him in its files, else back to
     * being an ordinary member of that branch.
     *
     * @return whether nothing stays
     */
    public boolean withdraw(PlacementClock clock) {
        requireLiving();
        if (affiliationId == null) {
            end(Ending.WITHDRAWN, clock.now());
            return true;
        }
        mobile = false;
        homeId = null;
        hostId = null;
        hostGone = false;
        settle(clock);
        return false;
    }

    /** The person leaves for good: a claim is gone, a file is sealed. */
    public boolean leave(Instant now) {
        boolean claim = affiliationId == null;
        end(claim ? Ending.WITHDRAWN : Ending.SEALED, now);
        return claim;
    }

    /** From here on nobody who knows the person finds this. */
    void end(Ending how, Instant now) {
        requireLiving();
        placed();
        endedAt = now;
        ending = how;
        personIndex = null;
    }

    /** The reminder was sent. */
    public void reminded() {
        remindAt = null;
    }

    /** @param nextAt when the level above is told; null if there is none */
    public void escalated(@Nullable Instant nextAt) {
        escalations++;
        escalateAt = nextAt;
    }

    private void stayAtHome() {
        mobile = false;
        homeId = null;
        hostId = null;
        hostGone = false;
        placed();
    }

    /** A clock that runs is not touched, and one starts only where there is no branch to go to. */
    private void settle(PlacementClock clock) {
        if (!needsBranch()) {
            placed();
        } else if (placeBy == null) {
            placeBy = clock.placeBy();
            remindAt = clock.remindAt();
            escalateAt = clock.placeBy();
        }
    }

    private void placed() {
        proposedId = null;
        placeBy = null;
        remindAt = null;
        escalateAt = null;
        escalations = 0;
    }

    private boolean needsBranch() {
        return affiliationGone || (mobile ? hostId == null || hostGone : affiliationId == null);
    }

    private UUID requireProposed() {
        requireLiving();
        if (proposedId == null) {
            throw new MembershipRejected.NothingProposed();
        }
        return proposedId;
    }

    private void requireUnaffiliated() {
        requireLiving();
        if (affiliationId != null) {
            throw new MembershipRejected.Affiliated();
        }
    }

    private void requireLiving() {
        if (!living()) {
            throw new MembershipRejected.Ended();
        }
    }

    /** Whether a branch vouches for what the person says. */
    public boolean known() {
        return affiliationId != null || hostId != null;
    }

    public boolean living() {
        return endedAt == null;
    }

    public boolean waitsForBranch() {
        return placeBy != null;
    }

    public boolean inTime(Instant now) {
        return placeBy != null && !now.isAfter(placeBy);
    }

    public boolean isMobile() {
        return mobile;
    }

    public UUID id() {
        return id;
    }

    public Standing standing() {
        return standing;
    }

    public @Nullable UUID affiliationId() {
        return affiliationId;
    }

    public @Nullable UUID homeId() {
        return homeId;
    }

    public @Nullable UUID hostId() {
        return hostId;
    }

    public @Nullable UUID proposedId() {
        return proposedId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public @Nullable Instant placeBy() {
        return placeBy;
    }

    public int escalations() {
        return escalations;
    }

    public long version() {
        return version;
    }

    byte @Nullable [] person() {
        return person;
    }
}
