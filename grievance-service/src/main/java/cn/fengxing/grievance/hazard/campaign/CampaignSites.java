package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The sites of campaigns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignSites implements PanacheRepositoryBase<CampaignSite, UUID> {

    private final Campaigns campaigns;
    private final Caller caller;

    CampaignSites(Campaigns campaigns, Caller caller) {
        this.campaigns = campaigns;
        this.caller = caller;
    }

    /** For who inspects it, or runs the campaign. */
    CampaignSite inspectable(UUID campaignId, UUID id) {
        caller.requireAny(Campaigns.RUNNERS);
        CampaignSite site = find("id = ?1 and campaignId = ?2", id, campaignId)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
        if (!caller.reaches(site.inspectorId(), Campaigns.RUNNERS)) {
            campaigns.run(campaignId);
        }
        return site;
    }
}
