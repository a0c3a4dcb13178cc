package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action as the timeline keeps it: codes and dates, and what was said under seal. Never changed. */
@Entity
@IdClass(Entry.Key.class)
@Table(name = "grievance_entry")
public class Entry {

    /** One step of one case. */
    public record Key(UUID grievanceId, int step) implements Serializable {}

    @Id
    private UUID grievanceId;

    @Id
    private int step;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Action action;

    /** Where the case lay when it happened. */
    @Enumerated(EnumType.STRING)
    private Hop hop;

    private UUID ownerId;

    /** Where it lay afterwards. */
    @Enumerated(EnumType.STRING)
    private Hop toHop;

    private UUID toOwnerId;

    private @Nullable Instant dueAt;

    private byte @Nullable [] note;

    /** Taken on a collective case, for all who stay in it. */
    private boolean together;

    protected Entry() {
        // for Hibernate
    }

    Entry(Key key, Instant happenedAt, Action action, Desk from, Desk to) {
        this.grievanceId = key.grievanceId();
        this.step = key.step();
        this.happenedAt = happenedAt;
        this.action = action;
        this.hop = from.hop();
        this.ownerId = from.organisationId();
        this.toHop = to.hop();
        this.toOwnerId = to.organisationId();
    }

    Entry saying(@Nullable Instant newDueAt, byte @Nullable [] sealedNote) {
        this.dueAt = newDueAt;
        this.note = sealedNote;
        return this;
    }

    public void markTogether() {
        together = true;
    }

    public Action action() {
        return action;
    }

    /** Who owned the case when it happened. */
    public UUID ownerId() {
        return ownerId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Hop hop() {
        return hop;
    }

    public int step() {
        return step;
    }

    /** Where it lay afterwards. */
    public Hop toHop() {
        return toHop;
    }

    public UUID toOwnerId() {
        return toOwnerId;
    }

    /** Null where nothing is due any more. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }
}
