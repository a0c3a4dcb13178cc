package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.reporting.HazardDraft;
import cn.fengxing.grievance.hazard.reporting.HazardIntake;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A site was looked at: what is not as it should be becomes a hazard, which nobody earns points for. */
@ApplicationScoped
public class RecordInspection {

    private final CampaignSites sites;
    private final Campaigns campaigns;
    private final HazardIntake intake;
    private final EntityManager entities;
    private final Clock clock;

    RecordInspection(
            CampaignSites sites, Campaigns campaigns, HazardIntake intake, EntityManager entities, Clock clock) {
        this.sites = sites;
        this.campaigns = campaigns;
        this.intake = intake;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void record(UUID campaignId, UUID siteId, List<RecordInspectionRequest.Fault> faults) {
        CampaignSite site = sites.inspectable(campaignId, siteId);
        int items = campaigns.findById(campaignId).checklist().size();
        requireItems(faults, items);
        site.inspected(items, faults.size(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (RecordInspectionRequest.Fault fault : faults) {
            var finding = new Finding(fault.category(), site.divisionCode(), site.position());
            Hazard hazard = intake.take(new HazardDraft(null, finding, fault.description(), List.of()));
            entities.persist(new CampaignFault(siteId, fault.item(), hazard.id()));
        }
    }

    private static void requireItems(List<RecordInspectionRequest.Fault> faults, int items) {
        Set<Integer> seen = new HashSet<>();
        for (RecordInspectionRequest.Fault fault : faults) {
            if (fault.item() > items || !seen.add(fault.item())) {
                throw new FieldRejected("item", "wrong-value");
            }
        }
    }
}
