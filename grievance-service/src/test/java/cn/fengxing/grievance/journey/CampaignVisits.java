package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the access matrix and the bad inputs ask for inspection campaigns. */
final class CampaignVisits {

    private final World world;

    CampaignVisits(World world) {
        this.world = world;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on("planCampaign", visit -> visit.body(plan(tree.at(visit.relation()))))
                .on("listCampaigns", visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(List.of("getCampaign", "listCampaignSites"), visit -> campaign(visit, tree))
                .on("addCampaignSites", visit -> campaign(visit, tree).body(sites(tree.seat())))
                .on("recordInspection", visit -> inspection(visit, tree).body("{\"faults\":[]}"));
    }

    /** @param runner where the caller may run campaigns */
    void addTo(HostileInputs inputs, UUID runner) {
        inputs.example("planCampaign", () -> Example.body(plan(runner)))
                .example("listCampaigns", () -> new Example(Map.of(), "organisationId=" + runner, Map.of(), null))
                .example("getCampaign", () -> Example.path("id", planted(runner)))
                .example("listCampaignSites", () -> Example.path("id", planted(runner)))
                .example(
                        "addCampaignSites",
                        () -> Example.path("id", planted(runner)).withBody(sites(runner)))
                .example("recordInspection", () -> {
                    UUID campaign = planted(runner);
                    UUID site = site(campaign, runner);
                    return new Example(
                            Map.of("id", campaign.toString(), "siteId", site.toString()),
                            "",
                            Map.of(),
                            "{\"faults\":[{\"item\":1,\"category\":\"CHARGING_FIRE_RISK\",\"description\":\"飞线\"}]}");
                });
    }

    private Visit campaign(Visit visit, MatrixTree tree) {
        UUID id = visit.relation() == Relation.DELETED ? UUID.randomUUID() : planted(tree.at(visit.relation()));
        return visit.path("id", id);
    }

    private Visit inspection(Visit visit, MatrixTree tree) {
        if (visit.relation() == Relation.DELETED) {
            return visit.path("id", UUID.randomUUID()).path("siteId", UUID.randomUUID());
        }
        UUID id = planted(tree.at(visit.relation()));
        return visit.path("id", id).path("siteId", site(id, tree.at(visit.relation())));
    }

    private UUID planted(UUID organisation) {
        UUID id = UUID.randomUUID();
        world.run(
                "INSERT INTO hazard_campaign VALUES (?, ?, '排查周', '2026-12-07', '2026-12-13', '{消防通道畅通}')",
                id,
                organisation);
        return id;
    }

    private UUID site(UUID campaign, UUID inspector) {
        UUID id = UUID.randomUUID();
        world.run(
                "INSERT INTO hazard_campaign_site VALUES (?, ?, '配送站', '210102000000', 123.43, 41.8, ?, '2026-12-08', NULL, 0, 0)",
                id,
                campaign,
                inspector);
        return id;
    }

    private static String plan(UUID organisation) {
        return "{\"organisationId\":\"" + organisation
                + "\",\"title\":\"排查周\",\"startsOn\":\"2026-12-07\",\"endsOn\":\"2026-12-13\",\"checklist\":[\"消防通道畅通\"]}";
    }

    private static String sites(UUID inspector) {
        return "{\"sites\":[{\"name\":\"配送站\",\"divisionCode\":\"210102000000\",\"inspectorId\":\"" + inspector
                + "\",\"plannedOn\":\"2026-12-08\"}]}";
    }
}
