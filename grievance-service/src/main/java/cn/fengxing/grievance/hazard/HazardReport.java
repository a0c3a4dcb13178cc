package cn.fengxing.grievance.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person reported: who it was and the words are sealed under the report's own key. */
@Entity
@Table(name = "hazard_report")
public class HazardReport {

    @Id
    private UUID id;

    private UUID hazardId;

    /** Null if nobody knows who it was. */
    private byte @Nullable [] reporter;

    /** Keyed hash by which people find their own reports; null once the tie was cut. */
    private byte @Nullable [] reporterIndex;

    private byte @Nullable [] words;
    private Instant reportedAt;

    /** The one by which the hazard became known. */
    private boolean first;

    /** Whether it is mended; null until the reporter says. */
    private @Nullable Boolean mended;

    protected HazardReport() {
        // for Hibernate
    }

    /** What is sealed of a report. */
    public record Sealed(byte @Nullable [] reporter, byte @Nullable [] reporterIndex, byte @Nullable [] words) {}

    public HazardReport(UUID id, UUID hazardId, Sealed content, Instant reportedAt, boolean first) {
        this.id = id;
        this.hazardId = hazardId;
        this.reporter = content.reporter();
        this.reporterIndex = content.reporterIndex();
        this.words = content.words();
        this.reportedAt = reportedAt;
        this.first = first;
    }

    public boolean isBy(List<byte[]> indexes) {
        return indexes.stream().anyMatch(index -> Arrays.equals(index, reporterIndex));
    }

    public boolean isBySameAs(HazardReport other) {
        return reporterIndex != null && Arrays.equals(reporterIndex, other.reporterIndex);
    }

    public boolean hasKnownReporter() {
        return reporterIndex != null;
    }

    /** Cuts the tie to the reporter, for good. */
    public void forgetReporter() {
        reporterIndex = null;
    }

    public void saysMended(@Nullable Boolean answer) {
        mended = answer;
    }

    public boolean saidMended() {
        return Boolean.TRUE.equals(mended);
    }

    public void moveTo(UUID otherHazardId) {
        hazardId = otherHazardId;
        first = false;
    }

    public UUID id() {
        return id;
    }

    public UUID hazardId() {
        return hazardId;
    }

    public byte @Nullable [] reporter() {
        return reporter;
    }

    public byte @Nullable [] words() {
        return words;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public boolean isFirst() {
        return first;
    }
}
