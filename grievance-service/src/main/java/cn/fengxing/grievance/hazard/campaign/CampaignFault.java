package cn.fengxing.grievance.hazard.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which item of the checklist a site failed, and the hazard that came of it. */
@Entity
@Table(name = "hazard_campaign_fault")
public class CampaignFault {

    @Id
    private UUID hazardId;

    private UUID siteId;
    private int item;

    protected CampaignFault() {
        // for Hibernate
    }

    CampaignFault(UUID siteId, int item, UUID hazardId) {
        this.siteId = siteId;
        this.item = item;
        this.hazardId = hazardId;
    }
}
