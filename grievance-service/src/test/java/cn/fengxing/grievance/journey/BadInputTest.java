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
        new FigureExamples(world).addTo(inputs);
        ReceiptVisits.added(inputs, () -> OneCase.filedBy(EVERYBODY));
        ConversationVisits.added(inputs, this::filed);
        EvidenceVisits.added(inputs, EVERYBODY, () -> OneCase.filedBy(EVERYBODY), this::filed);
        new CampaignVisits(world).addTo(inputs, World.COMMUNITY);
        new MailboxExamples(world).addTo(inputs);
        return inputs.signedIn(() -> token().text())
                .example("fileGrievance", () -> Example.body(OneCase.body(true, "NORMAL")))
                .example("acceptGrievance", () -> of(filed()))
                .example("returnGrievance", () -> of(filed()))
                .example("forwardGrievance", () -> of(accepted(filed())))
                .example("extendGrievance", () -> of(accepted(filed())))
                .example("superviseGrievance", () -> of(atTheBureau()))
                .example("openFormalProcedure", () -> of(acceptedByTheBureau()))
                .example("listCasesBelow", Example::plain)
                .example("listLimits", Example::plain)
                .example("setLimit", Example::plain)
                .example("getCalendar", () -> Example.plain().withQuery("year=2026"))
                .example("uploadCalendar", Example::plain)
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
                .example("listAlikeCases", Example::plain)
                .example("listCollectives", Example::plain)
                .example("formCollective", () -> Example.body(OneCollective.formBody(alike())))
                .example("getCollective", () -> of(collective()))
                .example("acceptCollective", () -> of(collective()))
                .example("extendCollective", () -> of(collective().done(World.secretary(), "acceptance", "")))
                .example("forwardCollective", () -> of(collective()))
                .example("proposeCollectiveResolution", () -> of(collective()))
                .example("refuseCollective", () -> of(collective()).withBody(REFUSAL))
                .example("separateCollective", () -> of(collective()))
                .example("getCollectiveMembership", () -> Example.path("id", asked(2).id()))
                .example("joinCollective", () -> of(asked(2)))
                .example("leaveCollective", () -> of(staying()))
                .example("joinCollectiveByCode", () -> Example.body(OneCollective.joinBody(code(), true)))
                .example(
                        "reportRetaliation",
                        () -> Example.path("id", OneCase.filedBy(EVERYBODY).id())
                                .withBody(OneReport.BODY))
                .example(
                        "listRetaliationReports",
                        () -> Example.path("id", OneCase.filedBy(EVERYBODY).id()))
                .example("listOpenRetaliationReports", Example::plain)
                .example("getRetaliationReport", () -> of(OneReport.of(filed())))
                .example("acceptRetaliationReport", () -> of(OneReport.of(filed())))
                .example("addRetaliationMeasure", () -> of(taken()))
                .example("closeRetaliationReport", () -> of(taken()))
                .example(
                        "listAnnouncedMeasures",
                        () -> Example.path("id", OneCase.filedBy(EVERYBODY).id()))
                .example("announceMeasure", () -> Example.path("id", aboutRival()))
                .example("listMeasuresToldToDepartment", Example::plain)
                .example("listFollowUps", () -> Example.path("id", withdrawn().id()))
                .example("answerFollowUpAfter30Days", () -> followUp(30))
                .example("answerFollowUpAfter90Days", () -> followUp(90))
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
                .holding("REGULATOR", World.PROVINCE_BUREAU)
                .holding("PLATFORM_OFFICER", World.RIVAL_OFFICE)
                .holding("COMMUNITY_WORKER", World.COMMUNITY)
                .holding("DASHBOARD", World.PROVINCE_COMMITTEE)
                .holding("PLATFORM_OFFICER", World.COMPANY)
                .holding("ORG_ADMIN", World.CITY_COMMITTEE)
                .holding("ORG_ADMIN", World.PROVINCE_COMMITTEE)
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

    private OneCase atTheBureau() {
        return accepted(OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL")))
                .done(World.secretary(), "forwarding", "{\"summary\":\"请查处。\"}");
    }

    private OneCase acceptedByTheBureau() {
        return atTheBureau().done(World.inspector(), "acceptance", "");
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

    private OneReport taken() {
        return OneReport.of(filed()).done(World.inspector(), "acceptance", "");
    }

    private static Example of(OneReport report) {
        return Example.path("id", report.id())
                .withHeader("If-Match", report.read(World.inspector()).header("ETag"));
    }

    /** At the rival company, of which everybody is an officer too: nobody who is tied to the one concerned may handle the rest. */
    private String aboutRival() {
        OneCase about = filedAbout(World.OTHER_COMPANY, world.newRider());
        accepted(about).done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        return CaseIds.aliasOf(about.id());
    }

    private Example followUp(int days) {
        OneCase closed = withdrawn();
        world.run(
                "UPDATE follow_up SET asked_at = now() WHERE grievance_id = ? AND days = ?",
                UUID.fromString(closed.id()),
                days);
        return Example.path("id", closed.id()).withBody("{\"penalised\":false}");
    }

    /** A platform about which the branch has two cases. */
    private UUID alike() {
        UUID company = UUID.randomUUID();
        world.add(company, "同类外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        filedAbout(company, world.newRider());
        filedAbout(company, world.newRider());
        return company;
    }

    private OneCase filedAbout(UUID company, UUID rider) {
        String body = OneCase.body(true, "NORMAL");
        return OneCase.filedBy(rider, body.replace("{", "{\"platformId\":\"" + company + "\","));
    }

    private OneCollective collective() {
        UUID company = UUID.randomUUID();
        world.add(company, "同类外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        OneCase first = filedAbout(company, world.newRider());
        filedAbout(company, world.newRider());
        OneCollective formed = OneCollective.atBranch(company);
        first.done(first.rider(), "collective-membership", "");
        return formed;
    }

    /** One of everybody's, asked to join with others. */
    private OneCase asked(int others) {
        UUID company = UUID.randomUUID();
        world.add(company, "同类外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        for (int i = 0; i < others; i++) {
            filedAbout(company, world.newRider());
        }
        OneCase own = filedAbout(company, EVERYBODY);
        OneCollective.atBranch(company);
        return own;
    }

    private OneCase staying() {
        OneCase own = asked(2);
        return own.done(own.rider(), "collective-membership", "");
    }

    private String code() {
        return OneCollective.membership(staying()).jsonPath().getString("code");
    }

    private static Example of(OneCollective collective) {
        return Example.path("id", collective.id())
                .withHeader("If-Match", collective.read(World.secretary()).header("ETag"));
    }

    private static Example of(OneCase grievance) {
        return Example.path("id", grievance.id()).withHeader("If-Match", etag(grievance));
    }

    private static String etag(OneCase grievance) {
        String seenByRider = grievance.read(grievance.rider()).header("ETag");
        return seenByRider == null ? "\"0\"" : seenByRider;
    }
}
