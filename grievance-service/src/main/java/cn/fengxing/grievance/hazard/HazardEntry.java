package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action as it is kept: codes and dates, and what was said under seal. Never changed; tells of no person. */
@Entity
@IdClass(HazardStepKey.class)
@Table(name = "hazard_step")
public class HazardEntry {

    @Id
    private UUID hazardId;

    @Id
    private int step;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private HazardAction action;

    @Enumerated(EnumType.STRING)
    private HazardStatus status;

    private UUID organisationId;
    private byte @Nullable [] note;

    protected HazardEntry() {
        // for Hibernate
    }

    HazardEntry(HazardStepKey key, Instant happenedAt, HazardAction action, byte @Nullable [] note) {
        this.hazardId = key.hazardId();
        this.step = key.step();
        this.happenedAt = happenedAt;
        this.action = action;
        this.note = note;
    }

    HazardEntry leading(HazardStatus to, UUID organisation) {
        this.status = to;
        this.organisationId = organisation;
        return this;
    }

    public HazardAction action() {
        return action;
    }

    public int step() {
        return step;
    }

    /** What it stood at afterwards. */
    public HazardStatus status() {
        return status;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** Sealed. */
    public byte @Nullable [] note() {
        return note;
    }
}
