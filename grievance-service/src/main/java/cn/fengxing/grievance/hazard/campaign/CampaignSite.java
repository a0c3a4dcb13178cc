package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.Position;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that is looked at once in a campaign, by an organisation, on a day. */
@Entity
@Table(name = "hazard_campaign_site")
public class CampaignSite {

    @Id
    private UUID id;

    private UUID campaignId;
    private String name;
    private String divisionCode;

    @Embedded
    private @Nullable Position position;

    private UUID inspectorId;
    private LocalDate plannedOn;
    private @Nullable Instant inspectedAt;
    private int passed;
    private int failed;

    protected CampaignSite() {
        // for Hibernate
    }

    CampaignSite(UUID id, UUID campaignId, PlannedSite plan) {
        this.id = id;
        this.campaignId = campaignId;
        this.name = plan.name();
        this.divisionCode = plan.divisionCode();
        this.position = plan.position();
        this.inspectorId = plan.inspectorId();
        this.plannedOn = plan.plannedOn();
    }

    /** @param items how many the checklist has */
    void inspected(int items, int faults, Instant now) {
        if (inspectedAt != null) {
            throw new CampaignRejected.AlreadyInspected();
        }
        inspectedAt = now;
        failed = faults;
        passed = items - faults;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String divisionCode() {
        return divisionCode;
    }

    @Nullable
    Position position() {
        return position;
    }

    UUID inspectorId() {
        return inspectorId;
    }
}
