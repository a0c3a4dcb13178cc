package cn.fengxing.member.person;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person; phone and name are sealed bytes that only {@link People} seals and opens. */
@Entity
public class Person {

    @Id
    private UUID id;

    private byte @Nullable [] phone;
    private byte @Nullable [] phoneIndex;
    private byte @Nullable [] name;

    @Enumerated(EnumType.STRING)
    private @Nullable KindOfWork kindOfWork;

    private @Nullable UUID platformId;
    private @Nullable UUID partnerId;
    private @Nullable String divisionCode;
    private @Nullable UUID contactBranchId;
    private boolean placed;
    private Instant registeredAt;
    private @Nullable Instant erasedAt;
    private @Nullable Instant tokensValidFrom;

    /** From when on the person is erased, who has asked for it and has not signed in since. */
    private @Nullable Instant leavesAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Person() {}

    private Person(Instant now) {
        this.id = Ids.next();
        this.registeredAt = now;
    }

    /** Where and for whom a worker works. */
    public record Work(
            KindOfWork kindOfWork,
            UUID platformId,
            @Nullable UUID partnerId,
            String divisionCode) {}

    /** @param responsible null when nobody is */
    public static Person worker(Work work, Branches.@Nullable Responsible responsible, Instant now) {
        Person person = new Person(now);
        person.kindOfWork = work.kindOfWork();
        person.platformId = work.platformId();
        person.partnerId = work.partnerId();
        person.divisionCode = work.divisionCode();
        if (responsible != null) {
            person.contactBranchId = responsible.organisationId();
            person.placed = responsible.placed();
        }
        return person;
    }

    public static Person staff(Instant now) {
        return new Person(now);
    }

    void reachableBy(byte[] sealedPhone, byte[] index) {
        this.phone = sealedPhone;
        this.phoneIndex = index;
    }

    void named(byte[] sealedName) {
        this.name = sealedName;
    }

    void unnamed() {
        this.name = null;
    }

    void placeIn(UUID branchId) {
        this.contactBranchId = branchId;
        this.placed = true;
    }

    /** Voids every token issued until now; whole seconds, as tokens count them. */
    public void voidTokens(Instant now) {
        this.tokensValidFrom = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** Has asked to be erased. */
    public void leaveAt(Instant erasedFrom) {
        leavesAt = erasedFrom;
    }

    public boolean leaves() {
        return leavesAt != null;
    }

    /** Whoever signs in has thought better of it. */
    public void stay() {
        leavesAt = null;
    }

    /** Nothing that tells who this was stays. */
    void erase(Instant now) {
        leavesAt = null;
        phone = null;
        phoneIndex = null;
        name = null;
        kindOfWork = null;
        platformId = null;
        partnerId = null;
        divisionCode = null;
        contactBranchId = null;
        placed = false;
        erasedAt = now;
        voidTokens(now);
    }

    public boolean erased() {
        return erasedAt != null;
    }

    public boolean isWorker() {
        return kindOfWork != null;
    }

    /** Whether a branch has taken the person; a committee that is responsible has not. */
    boolean placed() {
        return placed;
    }

    @Nullable
    String divisionCode() {
        return divisionCode;
    }

    /** Null for staff who do none. */
    public @Nullable KindOfWork kindOfWork() {
        return kindOfWork;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable UUID contactBranchId() {
        return contactBranchId;
    }

    public @Nullable Instant tokensValidFrom() {
        return tokensValidFrom;
    }

    byte @Nullable [] phone() {
        return phone;
    }

    byte @Nullable [] name() {
        return name;
    }

    PersonChanged changed(List<UUID> revokedSessions) {
        String work = kindOfWork == null ? null : kindOfWork.name();
        return new PersonChanged(
                id,
                work,
                platformId,
                partnerId,
                divisionCode,
                contactBranchId,
                erased(),
                tokensValidFrom,
                revokedSessions);
    }

    PersonView view(@Nullable String shownPhone, @Nullable String shownName) {
        return new PersonView(
                id,
                shownName,
                shownPhone,
                kindOfWork,
                platformId,
                partnerId,
                divisionCode,
                contactBranchId,
                registeredAt);
    }
}
