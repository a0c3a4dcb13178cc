package cn.fengxing.member.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member. The person behind it is sealed bytes that only {@link Memberships} seals and opens. */
@Entity
public class Membership {

    @Id
    private UUID id;

    private byte @Nullable [] personIndex;
    private byte @Nullable [] person;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable UUID affiliationId;
    private String divisionCode;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Membership() {}

    private Membership(UUID id, Standing standing, String divisionCode) {
        this.id = id;
        this.standing = standing;
        this.divisionCode = divisionCode;
    }

    /** Not time-ordered like other ids: the hour of a registration would lead to the person. */
    public static Membership of(Standing standing, String divisionCode) {
        return new Membership(UUID.randomUUID(), standing, divisionCode);
    }

    void tieTo(byte[] index, byte[] sealedPerson) {
        personIndex = index;
        person = sealedPerson;
    }

    /** The branch admits the member on probation, whatever was said before. */
    void admit(UUID branchId) {
        requireLiving();
        if (affiliationId != null) {
            throw new MembershipRejected.Affiliated();
        }
        affiliationId = branchId;
        standing = Standing.PROBATIONARY;
    }

    /** Probation was passed. */
    void becomeFull() {
        requireLiving();
        standing = Standing.FULL;
    }

    /** From here on nobody who knows the person finds this. */
    void end(Ending how, Instant now) {
        requireLiving();
        endedAt = now;
        ending = how;
        personIndex = null;
    }

    private void requireLiving() {
        if (!living()) {
            throw new MembershipRejected.Ended();
        }
    }

    /** Whether a branch vouches for what the person says of himself. */
    boolean known() {
        return affiliationId != null;
    }

    public boolean living() {
        return endedAt == null;
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
