package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.retaliation.rule.ReportAction;
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

/** One step of a report. Never changed. */
@Entity
@IdClass(ReportStep.Key.class)
@Table(name = "retaliation_step")
public class ReportStep {

    /** One step of one report. */
    public record Key(UUID reportId, int step) implements Serializable {}

    @Id
    private UUID reportId;

    @Id
    private int step;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private ReportAction action;

    private UUID ownerId;
    private UUID toOwnerId;
    private @Nullable Instant dueAt;
    private byte @Nullable [] note;

    protected ReportStep() {
        // for Hibernate
    }

    ReportStep(Key key, Instant happenedAt, ReportAction action, UUID ownerId, UUID toOwnerId) {
        this.reportId = key.reportId();
        this.step = key.step();
        this.happenedAt = happenedAt;
        this.action = action;
        this.ownerId = ownerId;
        this.toOwnerId = toOwnerId;
    }

    ReportStep dueAt(@Nullable Instant due) {
        dueAt = due;
        return this;
    }

    ReportStep saying(byte @Nullable [] words) {
        note = words;
        return this;
    }

    int step() {
        return step;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    ReportAction action() {
        return action;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID toOwnerId() {
        return toOwnerId;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    byte @Nullable [] note() {
        return note;
    }
}
