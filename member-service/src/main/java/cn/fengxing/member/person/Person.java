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

    /** The account that goes on, when two turned out to be one person's. */
    private @Nullable UUID mergedInto;

    private byte @Nullable [] nameIndex;

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
        person.works(work);
        person.answeredBy(responsible);
        return person;
    }

    public static Person staff(Instant now) {
        return new Person(now);
    }

    void reachableBy(byte[] sealedPhone, byte[] index) {
        this.phone = sealedPhone;
        this.phoneIndex = index;
    }

    /** @param index equal for the same name in the same county; null without one */
    void named(byte[] sealedName, byte @Nullable [] index) {
        this.name = sealedName;
        this.nameIndex = index;
    }

    void unnamed() {
        this.name = null;
        this.nameIndex = null;
    }

    /** Closed: what it was goes on as the other one. */
    public void mergeInto(UUID other) {
        this.mergedInto = other;
        this.leavesAt = null;
        voidTokens(Instant.now());
    }

    public void unmerge() {
        this.mergedInto = null;
    }

    public boolean merged() {
        return mergedInto != null;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    /** Takes over the work of an account that was the same person's. */
    void worksAs(Person other) {
        this.kindOfWork = other.kindOfWork;
        this.platformId = other.platformId;
        this.partnerId = other.partnerId;
        this.divisionCode = other.divisionCode;
        this.contactBranchId = other.contactBranchId;
        this.placed = other.placed;
    }

    void worksNoMore() {
        this.kindOfWork = null;
        this.platformId = null;
        this.partnerId = null;
        this.divisionCode = null;
        this.contactBranchId = null;
        this.placed = false;
    }

    void placeIn(UUID branchId) {
        this.contactBranchId = branchId;
        this.placed = true;
    }

    /** Another phone, or somebody else, has the number now. */
    void unreachable() {
        this.phone = null;
        this.phoneIndex = null;
    }

    /** Works elsewhere, or at something else. */
    void works(Work work) {
        this.kindOfWork = work.kindOfWork();
        this.platformId = work.platformId();
        this.partnerId = work.partnerId();
        this.divisionCode = work.divisionCode();
    }

    /** Whoever is responsible for the place; nobody when null. */
    void answeredBy(Branches.@Nullable Responsible responsible) {
        this.contactBranchId = responsible == null ? null : responsible.organisationId();
        this.placed = responsible != null && responsible.placed();
    }

    /** Whether this is the work that the person told of, in the same county. */
    public boolean registeredWith(KindOfWork work, UUID platform, String division) {
        return work == kindOfWork
                && platform.equals(platformId)
                && divisionCode != null
                && divisionCode.startsWith(division.substring(0, 6));
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
        unnamed();
        worksNoMore();
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

    byte @Nullable [] nameIndex() {
        return nameIndex;
    }

    byte @Nullable [] name() {
        return name;
    }

    /** A closed account is nobody's for routing and counting. */
    PersonChanged changed(List<UUID> revokedSessions) {
        boolean open = mergedInto == null;
        return new PersonChanged(
                id,
                open && kindOfWork != null ? kindOfWork.name() : null,
                open ? platformId : null,
                open ? partnerId : null,
                open ? divisionCode : null,
                open ? contactBranchId : null,
                erased(),
                tokensValidFrom,
                revokedSessions,
                erased() ? null : mergedInto);
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
