package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import java.util.Map;
import java.util.UUID;

/** Good calls about hazards, to be spoilt. */
final class HazardExamples {

    private static final String TEAM = "{\"kind\":\"TEAM\",\"id\":\"" + UUID.randomUUID() + "\",\"note\":\"请清理\"}";

    private final World world;
    private final UUID everybody;

    /** @param everybody reports, and sees to what others reported in the community */
    HazardExamples(World world, UUID everybody) {
        this.world = world;
        this.everybody = everybody;
    }

    void addTo(HostileInputs inputs) {
        inputs.example("reportHazard", Example::plain)
                .example("listHazardCategories", Example::plain)
                .example(
                        "listHazards", () -> new Example(Map.of(), "organisationId=" + World.COMMUNITY, Map.of(), null))
                .example("listOwnHazards", Example::plain)
                .example("listHazardsToMend", Example::plain)
                .example("getHazard", () -> Example.path("id", reported().id()))
                .example("listHazardSteps", () -> Example.path("id", reported().id()))
                .example("verifyHazard", () -> of(reported()))
                .example("dismissHazard", () -> of(reported()))
                .example(
                        "rerouteHazard",
                        () -> of(reported())
                                .withBody("{\"organisationId\":\"" + World.CITY_BUREAU + "\",\"note\":\"转办\"}"))
                .example("assignHazard", () -> of(verified(reported())).withBody(TEAM))
                .example("fixHazard", () -> of(assigned(reported())))
                .example("confirmHazardFix", () -> of(mended()))
                .example("disputeHazardFix", () -> of(mended()));
    }

    private OneHazard reported() {
        return OneHazard.reportedBy(world.newRider());
    }

    private static OneHazard verified(OneHazard hazard) {
        return hazard.done(OneHazard.community(), "verification", "{}");
    }

    private static OneHazard assigned(OneHazard hazard) {
        return verified(hazard).done(OneHazard.community(), "assignment", TEAM);
    }

    private OneHazard mended() {
        return assigned(OneHazard.reportedBy(everybody)).done(OneHazard.community(), "fix", "{\"note\":\"已修好\"}");
    }

    private static Example of(OneHazard hazard) {
        return Example.path("id", hazard.id())
                .withHeader("If-Match", hazard.read(hazard.reporter()).header("ETag"));
    }
}
