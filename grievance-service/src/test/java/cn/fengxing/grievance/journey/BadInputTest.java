package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TokenDraft;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The list of bad inputs that all services share. One person may do everything here: file, and handle what others filed. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class BadInputTest {

    private static final String REFUSAL = "{\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"请向交警部门反映。\"}";
    private static final UUID EVERYBODY = UUID.randomUUID();

    @Inject
    World world;

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        world.exists();
        world.run(
                "INSERT INTO known_person VALUES (?, ?, ?, ?, false, 1) ON CONFLICT DO NOTHING",
                EVERYBODY,
                World.COMPANY,
                World.COUNTY,
                World.BRANCH);
        HostileInputs inputs = HostileInputs.against(base, base.resolve("/q/openapi"));
        new HazardExamples(world, EVERYBODY).addTo(inputs);
        ReceiptVisits.added(inputs, () -> OneCase.filedBy(EVERYBODY));
        ConversationVisits.added(inputs, this::filed);
        EvidenceVisits.added(inputs, EVERYBODY, () -> OneCase.filedBy(EVERYBODY), this::filed);
        return inputs.signedIn(() -> token().text())
                .example("fileGrievance", () -> Example.body(OneCase.body(true, "NORMAL")))
                .example("acceptGrievance", () -> of(filed()))
                .example("returnGrievance", () -> of(filed()))
                .example("forwardGrievance", () -> of(accepted(filed())))
                .example("extendGrievance", () -> of(accepted(filed())))
                .example("askWorker", () -> of(accepted(filed())))
                .example("answerQuestion", () -> of(asked()))
                .example("reopenGrievance", () -> of(withdrawn()))
                .example("proposeResolution", () -> of(accepted(filed())))
                .example("confirmResolution", () -> of(proposed()))
                .example("disputeResolution", () -> of(proposed()))
                .example("refuseGrievance", () -> of(accepted(filed())).withBody(REFUSAL))
                .example("escalateGrievance", () -> of(refused()))
                .example("assignGrievance", this::assignable)
                .example("withdrawGrievance", () -> of(OneCase.filedBy(EVERYBODY)))
                .example("listGrievances", Example::plain)
                .example("declareTie", () -> Example.body("{\"companyId\":\"" + World.OTHER_COMPANY + "\"}"))
                .example(
                        "recordTie",
                        () -> Example.body("{\"personId\":\"%s\",\"organisationId\":\"%s\",\"companyId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), World.BRANCH, World.OTHER_COMPANY)))
                .example("endTie", () -> Example.path("id", tie()).withHeader("If-Match", "\"0\""))
                .example("listTies", Example::plain)
                .example("listHandlers", () -> new Example(Map.of(), "organisationId=" + World.BRANCH, Map.of(), null))
                .example("nameHandler", () -> Example.path("id", filed().id()))
                .example("handOver", () -> Example.path("id", accepted(filed()).id()))
                .example("takeOn", () -> Example.path("id", handedOver().id()))
                .example("listVisits", () -> new Example(Map.of(), "organisationId=" + World.BRANCH, Map.of(), null))
                .example(
                        "askToVisit",
                        () -> Example.body("{\"number\":\"%s\",\"reason\":\"核查投诉\"}"
                                .formatted(filed().see(World.secretary(), "number"))))
                .example("grantVisit", () -> Example.path("id", visit()))
                .example(
                        "listCaseOpenings",
                        () -> Example.path("id", OneCase.filedBy(EVERYBODY).id()))
                .example("republishEvents", Example::plain)
                .example("getGrievance", () -> Example.path("id", filed().id()))
                .example("getGrievanceTimeline", () -> Example.path("id", filed().id()))
                .tests();
    }

    private TokenDraft token() {
        return Tokens.of(EVERYBODY)
                .holding("BRANCH_SECRETARY", World.BRANCH)
                .holding("REGULATOR", World.CITY_BUREAU)
                .holding("COMMUNITY_WORKER", World.COMMUNITY)
                .holding("DASHBOARD", World.PROVINCE_COMMITTEE)
                .holding("ORG_ADMIN", World.CITY_COMMITTEE)
                .holding("ORG_ADMIN", root)
                .holding("AUDITOR", root);
    }

    private OneCase filed() {
        return OneCase.filedBy(world.newRider());
    }

    /** By the one who does everything, who is its handler then; or by the secretary, if it is that one's own. */
    private OneCase accepted(OneCase grievance) {
        boolean own = grievance.read(World.secretary()).path("workerId").equals(EVERYBODY.toString());
        return grievance.done(own ? World.secretary() : token().text(), "acceptance", "");
    }

    /** Of the one who does everything. */
    private OneCase atDepartment() {
        return atDepartment(OneCase.filedBy(EVERYBODY), World.inspector());
    }

    private OneCase atDepartment(OneCase grievance, String inspector) {
        world.run(
                "UPDATE grievance SET hop = 'REGULATOR', owner_id = ? WHERE id = ?",
                World.CITY_BUREAU,
                UUID.fromString(grievance.id()));
        return grievance.done(inspector, "acceptance", "");
    }

    private Example consent() {
        OneCase grievance = atDepartment();
        String consent = OneCase.as(token().text())
                .body("{\"textVersion\":\"2026-12\"}")
                .post("/v1/grievances/" + grievance.id() + "/identity-consents")
                .path("consents[0].id");
        return new Example(Map.of("id", grievance.id(), "consentId", consent), "", Map.of(), null);
    }

    private OneCase handedOver() {
        return accepted(filed()).done(token().text(), "handover", "{}");
    }

    private String tie() {
        return OneCase.as(token().text())
                .body("{\"companyId\":\"" + World.OTHER_COMPANY + "\"}")
                .post("/v1/grievances/ties")
                .path("id");
    }

    private String visit() {
        return OneCase.as(World.secretary())
                .body("{\"number\":\"%s\",\"reason\":\"核查投诉\"}".formatted(filed().see(World.secretary(), "number")))
                .post("/v1/grievances/visits")
                .path("id");
    }

    private OneCase asked() {
        return accepted(OneCase.filedBy(EVERYBODY)).done(World.secretary(), "question", "{\"question\":\"哪一天？\"}");
    }

    private static OneCase withdrawn() {
        OneCase grievance = OneCase.filedBy(EVERYBODY);
        return grievance.done(grievance.rider(), "withdrawal", "");
    }

    private OneCase proposed() {
        return accepted(OneCase.filedBy(EVERYBODY))
                .done(World.secretary(), "resolution-proposal", "{\"outcome\":\"RESOLVED\",\"answer\":\"已退回。\"}");
    }

    private OneCase refused() {
        return accepted(OneCase.filedBy(EVERYBODY)).done(World.secretary(), "refusal", REFUSAL);
    }

    private Example assignable() {
        OneCase returned = filed().done(World.secretary(), "return", "{\"reason\":\"不属于本支部。\"}");
        return of(returned).withBody("{\"organisationId\":\"" + World.OTHER_BRANCH + "\",\"reason\":\"归快递支部\"}");
    }

    private static Example of(OneCase grievance) {
        return Example.path("id", grievance.id()).withHeader("If-Match", etag(grievance));
    }

    private static String etag(OneCase grievance) {
        String seenByRider = grievance.read(grievance.rider()).header("ETag");
        return seenByRider == null ? "\"0\"" : seenByRider;
    }
}
