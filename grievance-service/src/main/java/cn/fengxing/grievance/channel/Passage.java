package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.channel.table.Hop;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's finished stay at an organisation. Whoever let a clock run out stays on record here. Never changed. */
@Entity
@IdClass(StepKey.class)
@Table(name = "passage")
public class Passage {

    @Id
    private UUID grievanceId;

    /** The step that ended it. */
    @Id
    private int step;

    @Enumerated(EnumType.STRING)
    private Hop hop;

    private UUID ownerId;
    private Instant arrivedAt;
    private Instant acceptDueAt;
    private @Nullable Instant acceptedAt;
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private Action leftBy;

    private boolean late;

    protected Passage() {
        // for Hibernate
    }

    Passage(StepKey key, Stay stay, Instant leftAt, Action leftBy, boolean late) {
        this.grievanceId = key.grievanceId();
        this.step = key.step();
        this.hop = stay.hop();
        this.ownerId = stay.ownerId();
        this.arrivedAt = stay.arrivedAt();
        this.acceptDueAt = stay.acceptDueAt();
        this.acceptedAt = stay.acceptedAt();
        this.leftAt = leftAt;
        this.leftBy = leftBy;
        this.late = late;
    }

    public Hop hop() {
        return hop;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public Instant acceptDueAt() {
        return acceptDueAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public boolean late() {
        return late;
    }

    public Action leftBy() {
        return leftBy;
    }
}
