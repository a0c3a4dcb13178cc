package cn.fengxing.member.membership;

import jakarta.persistence.Embedded;
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

    @Embedded
    private Mobility away = new Mobility();

    private String divisionCode;

    @Embedded
    private BranchSearch search = new BranchSearch();

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
        membership.away.begin(homeId);
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
        if (away.mobile()) {
            throw new MembershipRejected.MobileAlready();
        }
        away.begin(away.homeId());
        divisionCode = division;
        settle(clock);
    }

    /** Reports at another place: its committees have to find the branch from now on. No clock is wound up anew. */
    public void arriveIn(String division) {
        requireLiving();
        if (away.hostId() == null && !affiliationGone) {
            divisionCode = division;
        }
    }

    /** The branch that the member named says: yes, this is ours. */
    public void confirmAt(UUID branchId) {
        requireUnaffiliated();
        affiliationId = branchId;
        away.confirmed();
    }

    public void propose(UUID branchId) {
        requireLiving();
        search.propose(branchId);
    }

    /** @return the branch of the affiliation, if this gave one */
    public @Nullable UUID acceptPlacement() {
        requireLiving();
        UUID taking = search.requireProposed();
        if (affiliationGone) {
            affiliationId = taking;
            affiliationGone = false;
            stayAtHome();
            return taking;
        }
        away.isGuestAt(taking);
        search.end();
        return null;
    }

    /** The clock runs on. */
    public void returnPlacement() {
        requireLiving();
        search.sendBack();
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
        away.follow(hostIsGone);
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
        away.end();
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
    public void end(Ending how, Instant now) {
        requireLiving();
        search.end();
        endedAt = now;
        ending = how;
        personIndex = null;
    }

    private void stayAtHome() {
        away.end();
        search.end();
    }

    private void settle(PlacementClock clock) {
        if (needsBranch()) {
            search.begin(clock);
        } else {
            search.end();
        }
    }

    private boolean needsBranch() {
        return affiliationGone || away.needsHost() || !away.mobile() && affiliationId == null;
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
        return affiliationId != null || away.hostId() != null;
    }

    public boolean living() {
        return endedAt == null;
    }

    public boolean waitsForBranch() {
        return search.runs();
    }

    public BranchSearch search() {
        return search;
    }

    public boolean isMobile() {
        return away.mobile();
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
        return away.homeId();
    }

    public @Nullable UUID hostId() {
        return away.hostId();
    }

    public String divisionCode() {
        return divisionCode;
    }

    public long version() {
        return version;
    }

    byte @Nullable [] person() {
        return person;
    }
}
