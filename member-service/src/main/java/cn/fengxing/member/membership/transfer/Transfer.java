package cn.fengxing.member.membership.transfer;

import cn.fengxing.member.membership.MembershipRejected;
import cn.fengxing.member.membership.placement.ReturnReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer; the member goes only when it is done. */
@Entity
public class Transfer {

    @Id
    private UUID id;

    private UUID membershipId;
    private @Nullable UUID fromId;
    private @Nullable UUID toId;
    private byte @Nullable [] outside;
    private @Nullable String outsideDivision;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private Instant proposedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnReason reason;

    private byte @Nullable [] reference;
    private @Nullable LocalDate effectiveOn;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Transfer() {}

    private Transfer(UUID membershipId, @Nullable UUID fromId, @Nullable UUID toId, TransferState state, Instant now) {
        this.id = UUID.randomUUID();
        this.membershipId = membershipId;
        this.fromId = fromId;
        this.toId = toId;
        this.state = state;
        this.proposedAt = now;
    }

    /** The branch in which the member belongs proposes; the other has until then to answer. */
    public static Transfer proposed(UUID membershipId, UUID fromId, UUID toId, Instant now, Instant answerBy) {
        Transfer transfer = new Transfer(membershipId, fromId, toId, TransferState.PROPOSED, now);
        transfer.dueAt = answerBy;
        return transfer;
    }

    /** The branch that takes a member from outside this tree has agreed by proposing it. */
    public static Transfer fromOutside(UUID membershipId, UUID toId, Instant now, Instant doneBy) {
        Transfer transfer = new Transfer(membershipId, null, toId, TransferState.ACCEPTED, now);
        transfer.dueAt = doneBy;
        transfer.decidedAt = now;
        return transfer;
    }

    /** Nobody here accepts: the branch left waits for the national system. */
    static Transfer toOutside(UUID membershipId, UUID fromId, Instant now, Instant doneBy) {
        Transfer transfer = new Transfer(membershipId, fromId, null, TransferState.ACCEPTED, now);
        transfer.dueAt = doneBy;
        transfer.decidedAt = now;
        return transfer;
    }

    Transfer naming(byte[] sealedName, String division) {
        outside = sealedName;
        outsideDivision = division;
        return this;
    }

    public void accept(Instant now, Instant doneBy) {
        require(TransferState.PROPOSED);
        state = TransferState.ACCEPTED;
        decidedAt = now;
        dueAt = doneBy;
    }

    public void sendBack(ReturnReason why, Instant now) {
        require(TransferState.PROPOSED);
        reason = why;
        decidedAt = now;
        end(TransferState.RETURNED, now);
    }

    /** The national system has done it. */
    public void complete(byte[] sealedReference, LocalDate day, Instant now) {
        require(TransferState.ACCEPTED);
        reference = sealedReference;
        effectiveOn = day;
        end(TransferState.DONE, now);
    }

    /** Nobody took the next step in time. */
    public void lapse(Instant now) {
        requireOpen();
        end(TransferState.LAPSED, now);
    }

    /** Whoever proposed it thinks better of it, or there is no member any more. */
    public void withdraw(Instant now) {
        requireOpen();
        end(TransferState.WITHDRAWN, now);
    }

    private void end(TransferState how, Instant now) {
        state = how;
        dueAt = null;
        endedAt = now;
    }

    private void require(TransferState expected) {
        if (state != expected) {
            throw new MembershipRejected.TransferStep();
        }
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new MembershipRejected.TransferStep();
        }
    }

    public boolean open() {
        return state.open();
    }

    public UUID id() {
        return id;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public @Nullable UUID fromId() {
        return fromId;
    }

    public @Nullable UUID toId() {
        return toId;
    }

    public TransferState state() {
        return state;
    }

    long version() {
        return version;
    }

    byte @Nullable [] outside() {
        return outside;
    }

    @Nullable
    String outsideDivision() {
        return outsideDivision;
    }

    byte @Nullable [] reference() {
        return reference;
    }

    /**
     * @param shownReference what {@link #reference} says, for those who may read it
     * @param shownOutside what {@link #outside} says
     */
    TransferView view(@Nullable String shownReference, @Nullable OutsideBranch shownOutside) {
        return new TransferView(
                id,
                membershipId,
                fromId,
                toId,
                shownOutside,
                state,
                proposedAt,
                dueAt,
                decidedAt,
                reason,
                shownReference,
                effectiveOn,
                version);
    }
}
