package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.Tokens;
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
                .example("fixHazard", () -> of(assigned(reported())).withBody(OneHazard.fix(by(everybody))))
                .example("findNearbyHazards", Example::plain)
                .example(
                        "joinHazard",
                        () -> Example.path("id", reported().id())
                                .withBody("{\"position\":{\"lon\":123.43,\"lat\":41.8},\"description\":\"又塌了\"}"))
                .example(
                        "listPossibleDuplicates",
                        () -> Example.path("id", reported().id()))
                .example(
                        "mergeHazard",
                        () -> of(reported())
                                .withBody("{\"intoId\":\"" + reported().id() + "\"}"))
                .example("listHazardPhotos", () -> Example.path("id", reported().id()))
                .example("paintHazardPhoto", () -> photo().withBody(painted()))
                .example("discardHazardPhoto", this::photo)
                .example(
                        "drawHazardMap",
                        () -> Example.plain()
                                .withHeader("Accept", "*/*")
                                .withQuery("box=123.3,41.7,123.6,41.9&zoom=12"))
                .example(
                        "getPublicHazard",
                        () -> Example.path("id", verified(reported()).id()))
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
        return assigned(OneHazard.reportedBy(everybody)).fixed(OneHazard.community());
    }

    private Example photo() {
        OneHazard hazard = OneHazard.photographedBy(world.newRider(), "MANHOLE_COVER", "井盖缺失");
        return new Example(Map.of("id", hazard.id(), "photoId", hazard.onlyPhoto()), "", Map.of(), null);
    }

    private String painted() {
        String token = Tokens.of(everybody)
                .holding("COMMUNITY_WORKER", World.COMMUNITY)
                .text();
        return "{\"attachmentId\":\"" + SentPhotos.forPurpose("HAZARD_PAINTED_PHOTO", token) + "\"}";
    }

    private static String by(UUID person) {
        return Tokens.of(person).text();
    }

    private static Example of(OneHazard hazard) {
        return Example.path("id", hazard.id())
                .withHeader("If-Match", hazard.read(hazard.reporter()).header("ETag"));
    }
}
