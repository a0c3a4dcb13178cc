package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation plans a campaign, and then its sites. */
@ApplicationScoped
@Transactional
public class PlanCampaign {

    private static final int MOST_SITES = 1000;

    private final Campaigns campaigns;
    private final CampaignSites sites;
    private final Caller caller;

    PlanCampaign(Campaigns campaigns, CampaignSites sites, Caller caller) {
        this.campaigns = campaigns;
        this.sites = sites;
        this.caller = caller;
    }

    public UUID plan(PlanCampaignRequest request) {
        caller.require(request.organisationId(), Campaigns.RUNNERS);
        if (request.startsOn().isAfter(request.endsOn())) {
            throw new FieldRejected("endsOn", "end-before-start");
        }
        HazardWording.requireOfThings("title", request.title());
        request.checklist().forEach(item -> HazardWording.requireOfThings("checklist", item));
        Campaign campaign = new Campaign(Ids.next(), request);
        campaigns.persist(campaign);
        return campaign.id();
    }

    public void addSites(UUID campaignId, List<PlannedSite> planned) {
        Campaign campaign = campaigns.run(campaignId);
        if (sites.count("campaignId", campaignId) + planned.size() > MOST_SITES) {
            throw new CampaignRejected.TooManySites();
        }
        for (PlannedSite site : planned) {
            requireWithin(campaign, site.plannedOn());
            HazardWording.requireOfThings("name", site.name());
            sites.persist(new CampaignSite(Ids.next(), campaignId, site));
        }
    }

    private static void requireWithin(Campaign campaign, LocalDate day) {
        if (!campaign.covers(day)) {
            throw new FieldRejected("plannedOn", "out-of-range");
        }
    }
}
