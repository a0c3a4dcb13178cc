package cn.fengxing.grievance.retaliation.followup;

import cn.fengxing.grievance.retaliation.RetaliationRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question that is asked some days after a case was closed, and perhaps answered. */
@Entity
@IdClass(FollowUpKey.class)
@Table(name = "follow_up")
public class FollowUp {

    @Id
    private UUID grievanceId;

    @Id
    private int days;

    private Instant dueAt;
    private @Nullable Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Boolean penalised;

    protected FollowUp() {
        // for Hibernate
    }

    FollowUp(FollowUpKey key, Instant dueAt) {
        this.grievanceId = key.grievanceId();
        this.days = key.days();
        this.dueAt = dueAt;
    }

    void ask(Instant now) {
        if (askedAt == null) {
            askedAt = now;
        }
    }

    /** @throws RetaliationRejected.NotAsked before it was asked, and when it was answered */
    void answer(boolean yes, Instant now) {
        if (askedAt == null || answeredAt != null) {
            throw new RetaliationRejected.NotAsked();
        }
        answeredAt = now;
        penalised = yes;
    }

    void putOff(Instant until) {
        dueAt = until;
    }

    UUID grievanceId() {
        return grievanceId;
    }

    int days() {
        return days;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Boolean penalised() {
        return penalised;
    }
}
