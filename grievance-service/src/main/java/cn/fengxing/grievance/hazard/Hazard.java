package cn.fengxing.grievance.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dangerous thing or place that somebody reported. */
@Entity
@Table(name = "hazard")
public class Hazard {

    @Id
    private UUID id;

    /** Sealed: needed to credit the reporter's points. */
    private byte[] reporter;

    /** Keyed hash by which reporters find their own reports; null once the tie was cut. */
    private byte @Nullable [] reporterIndex;

    @Enumerated(EnumType.STRING)
    private HazardCategory category;

    private String description;
    private String divisionCode;
    private double lon;
    private double lat;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private HazardStatus status;

    private Instant reportedAt;
    private @Nullable Instant verifiedAt;

    @Version
    private long version;

    protected Hazard() {
        // for Hibernate
    }

    private Hazard(UUID id, Reporter reporter, ReportHazardRequest report, UUID organisationId, Instant now) {
        this.id = id;
        this.reporter = reporter.secret();
        this.reporterIndex = reporter.index();
        this.category = report.category();
        this.description = report.description();
        this.divisionCode = report.divisionCode();
        this.lon = report.position().lon();
        this.lat = report.position().lat();
        this.organisationId = organisationId;
        this.status = HazardStatus.REPORTED;
        this.reportedAt = now;
    }

    /** Who it was, sealed, and a keyed hash of it. */
    record Reporter(byte[] secret, byte[] index) {}

    static Hazard report(UUID id, Reporter reporter, ReportHazardRequest report, UUID organisationId, Instant now) {
        return new Hazard(id, reporter, report, organisationId, now);
    }

    HazardReported reported() {
        return new HazardReported(id, category, divisionCode, organisationId, reportedAt);
    }

    /** @param reporterId null if the reporter was erased */
    HazardVerified verify(@Nullable UUID reporterId, UUID verifier, Instant now) {
        if (status == HazardStatus.VERIFIED) {
            throw new HazardRejected.AlreadyVerified();
        }
        if (verifier.equals(reporterId)) {
            throw new HazardRejected.OwnReport();
        }
        status = HazardStatus.VERIFIED;
        verifiedAt = now;
        return new HazardVerified(id, reporterId, category, divisionCode, now);
    }

    /** Cuts the tie to the reporter, for good. */
    void forgetReporter() {
        reporterIndex = null;
    }

    boolean isBy(byte[] index) {
        return Arrays.equals(reporterIndex, index);
    }

    UUID id() {
        return id;
    }

    byte[] reporter() {
        return reporter;
    }

    UUID organisationId() {
        return organisationId;
    }

    long version() {
        return version;
    }

    HazardView view() {
        return new HazardView(
                id,
                category,
                description,
                divisionCode,
                new Position(lon, lat),
                status,
                organisationId,
                reportedAt,
                verifiedAt,
                version);
    }
}
