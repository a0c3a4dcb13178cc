package cn.fengxing.org.station.correction;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.station.StationRejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A worker's word that a station is otherwise than stated. */
@Entity
@Table(name = "station_correction")
public class Correction {

    @Id
    private UUID id;

    @Column(name = "station_id")
    private UUID stationId;

    private byte[] proposer;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(proposal AS text)", write = "CAST(? AS jsonb)")
    private String proposal;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private @Nullable String reason;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Correction() {}

    private Correction(UUID stationId, byte[] proposer, String proposal, Instant now) {
        this.id = Ids.next();
        this.stationId = stationId;
        this.proposer = proposer.clone();
        this.proposal = proposal;
        this.status = CorrectionStatus.PROPOSED;
        this.proposedAt = now;
    }

    static Correction propose(UUID stationId, byte[] proposer, String proposal, Instant now) {
        return new Correction(stationId, proposer, proposal, now);
    }

    void accept(Instant now) {
        decide(CorrectionStatus.ACCEPTED, now);
    }

    void refuse(String because, Instant now) {
        decide(CorrectionStatus.REFUSED, now);
        reason = because.strip();
    }

    private void decide(CorrectionStatus decision, Instant now) {
        if (status != CorrectionStatus.PROPOSED) {
            throw new StationRejected.CorrectionDecided();
        }
        status = decision;
        decidedAt = now;
    }

    boolean isBy(byte[] somebody) {
        return Arrays.equals(proposer, somebody);
    }

    UUID id() {
        return id;
    }

    UUID stationId() {
        return stationId;
    }

    String proposal() {
        return proposal;
    }

    CorrectionStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long version() {
        return version;
    }
}
