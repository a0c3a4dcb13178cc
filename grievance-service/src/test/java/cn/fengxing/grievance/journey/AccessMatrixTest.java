package cn.fengxing.grievance.journey;

import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.SharedOperations;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AccessMatrixTest {

    private static final Set<String> DISPATCHERS = Set.of("ORG_ADMIN", "COMMUNITY_WORKER");
    private static final String REASON = "{\"reason\":\"不属于本组织办理。\"}";

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Inject
    PersonalData personalData;

    @Inject
    PlantedCollectives collectives;

    @Inject
    PlantedReports reports;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    /** The case that was last prepared. */
    private UUID planted;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        world.exists();
        MatrixTree tree = MatrixTree.plantedIn(database);
        Visits visits = Visits.from(tree.seat())
                .on(
                        "fileGrievance",
                        visit -> visit.body(
                                "{\"category\":\"OTHER\",\"text\":\"冬季装备\",\"divisionCode\":\"210106001000\"}"))
                .on(List.of("getGrievance", "getGrievanceTimeline"), visit -> about(visit, tree, "IN_PROGRESS"))
                .on("acceptGrievance", visit -> about(visit, tree, "AWAITING_ACCEPTANCE"))
                .on(
                        "returnGrievance",
                        visit -> about(visit, tree, "AWAITING_ACCEPTANCE").body(REASON))
                .on(
                        "assignGrievance",
                        visit -> about(visit, tree, "AWAITING_ACCEPTANCE")
                                .body("{\"organisationId\":\"" + World.BRANCH + "\",\"reason\":\"转办\"}"))
                .on(
                        "forwardGrievance",
                        visit -> about(visit, tree, "IN_PROGRESS").body("{\"summary\":\"请复核\"}"))
                .on(
                        "extendGrievance",
                        visit -> about(visit, tree, "IN_PROGRESS").body("{\"workingDays\":1,\"reason\":\"调取日志\"}"))
                .on(
                        "openFormalProcedure",
                        visit -> about(visit, tree, "IN_PROGRESS").body("{\"legalBasis\":\"已立案。\"}"))
                .on("superviseGrievance", visit -> under(visit, tree).body(REASON))
                .on("listCasesBelow", visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(
                        "setLimit",
                        visit -> visit.body(
                                "{\"hop\":\"BRANCH\",\"kind\":\"ACCEPT\",\"workingDays\":1,\"validFrom\":\"2999-01-01\","
                                        + "\"organisationId\":\"" + tree.at(visit.relation()) + "\"}"))
                .on("getCalendar", visit -> visit.query("year", "2026"))
                .on("uploadCalendar", visit -> visit.file("text/csv", "date,kind,name\n"))
                .on("askWorker", visit -> about(visit, tree, "IN_PROGRESS").body("{\"question\":\"哪一天被扣的？\"}"))
                .on(
                        "answerQuestion",
                        visit -> filed(visit, tree, "AWAITING_WORKER").body("{\"answer\":\"十一月二十日\"}"))
                .on("reopenGrievance", visit -> filed(visit, tree, "WITHDRAWN").body(REASON))
                .on(
                        "proposeResolution",
                        visit -> about(visit, tree, "IN_PROGRESS").body("{\"outcome\":\"RESOLVED\",\"answer\":\"已退\"}"))
                .on(
                        "refuseGrievance",
                        visit -> about(visit, tree, "IN_PROGRESS")
                                .body("{\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"请向交警部门反映\"}"))
                .on(
                        "confirmResolution",
                        visit -> filed(visit, tree, "RESOLUTION_PROPOSED").body("{\"rating\":5}"))
                .on(
                        "disputeResolution",
                        visit -> filed(visit, tree, "RESOLUTION_PROPOSED").body(REASON))
                .on("escalateGrievance", visit -> filed(visit, tree, "CLOSED").body(REASON))
                .on("withdrawGrievance", visit -> filed(visit, tree, "IN_PROGRESS"))
                .on("declareTie", visit -> visit.body("{\"companyId\":\"" + World.COMPANY + "\"}"))
                .on(
                        "recordTie",
                        visit -> visit.body("{\"personId\":\"%s\",\"organisationId\":\"%s\",\"companyId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), tree.at(visit.relation()), World.COMPANY)))
                .on("endTie", visit -> IdentityVisits.tie(visit, world))
                .on(
                        List.of("listHandlers", "listVisits"),
                        visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(
                        "nameHandler",
                        visit -> about(visit, tree, "IN_PROGRESS").body("{\"personId\":\"" + UUID.randomUUID() + "\"}"))
                .on("takeOn", visit -> about(visit, tree, "IN_PROGRESS"))
                .on(
                        "handOver",
                        visit -> IdentityVisits.handled(about(visit, tree, "IN_PROGRESS"), world, planted)
                                .body("{}"))
                .on(
                        "askToVisit",
                        visit -> unnamed(visit, tree).body("{\"number\":\"TEST-" + planted + "\",\"reason\":\"核查投诉\"}"))
                .on(
                        "grantVisit",
                        visit -> IdentityVisits.visit(
                                about(visit, tree, "IN_PROGRESS"),
                                world,
                                planted,
                                QuarkusTransaction.requiringNew().call(() -> statements.sealNote(planted, "核查投诉"))))
                .on("getIdentity", visit -> about(visit, tree, "IN_PROGRESS"))
                .on(
                        "requestIdentity",
                        visit -> about(visit, tree, "IN_PROGRESS")
                                .body(
                                        "{\"facts\":\"已核对当日的超时扣款规则。\",\"reason\":\"需核对记录。\",\"undertaking\":\"2026-12\"}"))
                .on(
                        "giveIdentityConsent",
                        visit -> atRegulator(visit, tree).body("{\"textVersion\":\"2026-12\",\"stated\":\"李雷\"}"))
                .on(
                        "answerPressure",
                        visit -> IdentityVisits.consent(atRegulator(visit, tree), world, planted)
                                .body("{\"pressed\":false}"))
                .on(
                        "withdrawIdentityConsent",
                        visit -> IdentityVisits.consent(atRegulator(visit, tree), world, planted))
                .on("listCaseOpenings", visit -> filed(visit, tree, "IN_PROGRESS"))
                .on("reportHazard", visit -> visit.body("""
                        {"category":"LOOSE_CABLE","description":"线缆垂落","divisionCode":"210106001000",
                         "position":{"lon":123.4,"lat":41.8}}"""));
        new FigureVisits(world, tree, root).addTo(visits);
        new HazardVisits(world, personalData, tree).addTo(visits);
        visits.on("cutGrievanceLoose", visit -> filed(visit, tree, "IN_PROGRESS"));
        ReceiptVisits.added(visits, visit -> anonymous(visit, tree));
        ConversationVisits.added(visits, visit -> about(visit, tree, "IN_PROGRESS"));
        EvidenceVisits.added(
                visits, visit -> about(visit, tree, "IN_PROGRESS"), visit -> filed(visit, tree, "IN_PROGRESS"));
        new CampaignVisits(world).addTo(visits, tree);
        collectives.on(visits, tree);
        reports.on(visits, tree);
        new MailboxVisits(world, personalData, tree).addTo(visits);
        return AccessMatrix.ofService("grievance", Role.values())
                .walk(SharedOperations.visited(visits, root, database));
    }

    /** A case on the desk that the role handles at the organisation; for roles that handle none, one of the caller's own. */
    private Visit about(Visit visit, MatrixTree tree, String status) {
        String hop = hop(visit.role());
        boolean handles = !hop.isEmpty();
        UUID filer = !handles && visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        return planted(visit, tree, status, handles ? hop : "BRANCH", filer);
    }

    /** A case of the caller's own, or one of somebody else elsewhere, where nobody knows the worker. */
    private Visit atRegulator(Visit visit, MatrixTree tree) {
        UUID filer = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        Visit prepared = planted(visit, tree, "IN_PROGRESS", "REGULATOR", filer);
        world.run("UPDATE grievance SET unrouted = false WHERE id = ?", planted);
        return prepared;
    }

    /** A case that is not told of in the path. */
    private Visit unnamed(Visit visit, MatrixTree tree) {
        String hop = hop(visit.role());
        plant(visit, tree, "IN_PROGRESS", hop.isEmpty() ? "BRANCH" : hop, UUID.randomUUID(), UUID.randomUUID());
        return visit;
    }

    /** A case of the caller's own, or one of somebody else elsewhere. */
    private Visit filed(Visit visit, MatrixTree tree, String status) {
        UUID filer = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        return planted(visit, tree, status, "BRANCH", filer);
    }

    /** A case at a department below the one that lies so. */
    private Visit under(Visit visit, MatrixTree tree) {
        UUID department = tree.at(visit.relation());
        UUID below = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        world.run("UPDATE known_organisation SET type = 'REGULATOR' WHERE id = ?", department);
        world.add(below, "下级主管部门", "REGULATOR", "GOVERNMENT", department, "210106001000", null);
        Visit planted = planted(visit, tree, "IN_PROGRESS", "REGULATOR", UUID.randomUUID(), id);
        world.run("UPDATE grievance SET owner_id = ? WHERE id = ?", below, id);
        return planted;
    }

    /** Nobody's; what leads to it is a receipt. */
    private UUID anonymous(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        planted(visit, tree, "IN_PROGRESS", "BRANCH", UUID.randomUUID(), id);
        world.run("UPDATE grievance SET filer = NULL WHERE id = ?", id);
        return id;
    }

    private Visit planted(Visit visit, MatrixTree tree, String state, String hop, UUID filer) {
        return planted(visit, tree, state, hop, filer, UUID.randomUUID());
    }

    private Visit planted(Visit visit, MatrixTree tree, String state, String hop, UUID filer, UUID id) {
        return visit.path("id", plant(visit, tree, state, hop, filer, id)).header("If-Match", "*");
    }

    /** @param state a status, or how a closed case came to its end */
    private UUID plant(Visit visit, MatrixTree tree, String state, String hop, UUID filer, UUID id) {
        UUID alias = UUID.randomUUID();
        planted = id;
        boolean withdrawn = state.equals("WITHDRAWN");
        boolean closed = withdrawn || state.equals("CLOSED");
        String status = closed ? "CLOSED" : state;
        if (visit.relation() != Relation.DELETED) {
            byte[] filerIndex = QuarkusTransaction.requiringNew().call(() -> statements.filerIndex(filer));
            world.run(
                    """
                    INSERT INTO grievance (id, number, filer, category, priority, division_code, summary_approved, filed_at, hop,
                        owner_id, unrouted, alias_id, pseudonym, status, arrived_at, due_at, alarm_at,
                        paused_at, paused_due_at, paused_alarm_at, extended, overdue, outcome, ending, closed_at, step, version)
                    SELECT ?, ?, ?, 'OTHER', 'NORMAL', '210106001000', false, now(), ?, ?, ?, ?, '蜂友-TEST', s, now(),
                           CASE WHEN NOT c THEN now() + interval '1 day' END, CASE WHEN NOT c THEN now() + interval '1 day' END,
                           CASE WHEN s = 'AWAITING_WORKER' THEN now() END, CASE WHEN s = 'AWAITING_WORKER' THEN now() END,
                           CASE WHEN s = 'AWAITING_WORKER' THEN now() END,
                           false, false, CASE WHEN c OR s = 'RESOLUTION_PROPOSED' THEN o END, CASE WHEN c THEN e END,
                           CASE WHEN c THEN now() END, 1, 0
                      FROM (VALUES (?, ?, ?, ?)) AS v (s, c, o, e)""",
                    id,
                    "TEST-" + id,
                    filerIndex,
                    hop,
                    tree.at(visit.relation()),
                    DISPATCHERS.contains(visit.role()),
                    alias,
                    status,
                    closed,
                    withdrawn ? "WITHDRAWN" : closed ? "OUT_OF_SCOPE" : "RESOLVED",
                    withdrawn ? "WITHDRAWN" : "REFUSED");
        }
        return hop.equals("PLATFORM") ? alias : id;
    }

    static String hop(String role) {
        return switch (role) {
            case "BRANCH_SECRETARY", "ADVISER", "ORG_ADMIN", "COMMUNITY_WORKER" -> "BRANCH";
            case "PLATFORM_OFFICER", "PLATFORM_SYSTEM" -> "PLATFORM";
            case "REGULATOR" -> "REGULATOR";
            case "DUTY_OFFICER" -> "DUTY_DESK";
            default -> "";
        };
    }
}
