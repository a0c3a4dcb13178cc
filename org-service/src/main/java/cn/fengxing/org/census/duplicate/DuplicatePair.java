package cn.fengxing.org.census.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new entry and the older one that it may be. */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {

    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "other_id")
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private DuplicateReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Convert(converter = UndoAsJson.class)
    private @Nullable Undo undo;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected DuplicatePair() {}

    void decide(Decision made, UUID person, Instant now) {
        if (decision != null) {
            throw new DuplicateRejected.AlreadyDecided();
        }
        decision = made;
        decidedBy = person;
        decidedAt = now;
    }

    void keep(Undo changed) {
        undo = changed;
    }

    /** @return what is to be taken back */
    Undo reopen() {
        Undo changed = undo;
        if (decision == null || changed == null) {
            throw new DuplicateRejected.NotDecided();
        }
        decision = null;
        decidedBy = null;
        decidedAt = null;
        undo = null;
        return changed;
    }

    UUID entryId() {
        return entryId;
    }

    UUID otherId() {
        return otherId;
    }

    boolean ofOneCode() {
        return reason == DuplicateReason.SAME_CREDIT_CODE;
    }

    long version() {
        return version;
    }
}
