package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reports of retaliation, announced measures and follow-up questions wherever the access matrix wants one. */
@ApplicationScoped
class PlantedReports {

    private static final Set<String> HANDLERS =
            Set.of("BRANCH_SECRETARY", "ADVISER", "PLATFORM_OFFICER", "PLATFORM_SYSTEM", "REGULATOR", "DUTY_OFFICER");

    private final World world;
    private final PlantedCollectives cases;

    PlantedReports(World world, PlantedCollectives cases) {
        this.world = world;
        this.cases = cases;
    }

    void on(Visits visits, MatrixTree tree) {
        visits.on("reportRetaliation", visit -> own(visit, tree).body(OneReport.BODY))
                .on(List.of("listRetaliationReports", "listFollowUps"), visit -> own(visit, tree))
                .on("getRetaliationReport", visit -> report(visit, tree, "REPORTED"))
                .on("acceptRetaliationReport", visit -> report(visit, tree, "REPORTED"))
                .on(
                        "addRetaliationMeasure",
                        visit -> report(visit, tree, "ACCEPTED").body("{\"measure\":\"已约谈\"}"))
                .on(
                        "closeRetaliationReport",
                        visit -> report(visit, tree, "ACCEPTED").body("{\"finding\":\"NOT_FOUND\",\"reason\":\"未发现\"}"))
                .on(
                        "announceMeasure",
                        visit -> handled(visit, tree)
                                .body("{\"measure\":\"OTHER\",\"reason\":\"培训\",\"plannedOn\":\"2099-12-31\"}"))
                .on("listAnnouncedMeasures", visit -> handled(visit, tree))
                .on("answerFollowUpAfter30Days", visit -> asked(visit, tree, 30))
                .on("answerFollowUpAfter90Days", visit -> asked(visit, tree, 90));
    }

    /** A case of the caller's own, or of somebody else's. */
    private Visit own(Visit visit, MatrixTree tree) {
        UUID filer = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        return at(visit, "BRANCH", tree.at(visit.relation()), filer);
    }

    /** On the desk that the role handles; for roles that handle none, one of the caller's own. */
    private Visit handled(Visit visit, MatrixTree tree) {
        String hop = AccessMatrixTest.hop(visit.role());
        boolean handles = HANDLERS.contains(visit.role());
        boolean mine = hop.isEmpty() && visit.relation() == Relation.OWN;
        UUID filer = mine ? visit.callerId() : UUID.randomUUID();
        return at(visit, handles ? hop : "BRANCH", tree.at(visit.relation()), filer);
    }

    private Visit at(Visit visit, String hop, UUID desk, UUID filer) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            UUID planted = cases.grievance(hop, desk, filer, UUID.randomUUID(), null, "IN_PROGRESS");
            id = hop.equals("PLATFORM") ? UUID.fromString(CaseIds.aliasOf(planted.toString())) : planted;
        }
        return visit.path("id", id);
    }

    private void asked(Visit visit, MatrixTree tree, int days) {
        UUID filer = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            id = cases.grievance("BRANCH", tree.at(visit.relation()), filer, UUID.randomUUID(), null, "IN_PROGRESS");
            world.run(
                    "INSERT INTO follow_up (grievance_id, days, due_at, asked_at) VALUES (?, ?, now(), now())",
                    id,
                    days);
        }
        visit.path("id", id).body("{\"penalised\":false}");
    }

    /** Where no department was found, for the committee's administrator. */
    private Visit report(Visit visit, MatrixTree tree, String status) {
        UUID id = UUID.randomUUID();
        UUID desk = tree.at(visit.relation());
        if (visit.relation() != Relation.DELETED) {
            UUID grievance = cases.grievance("BRANCH", desk, UUID.randomUUID(), UUID.randomUUID(), null, "IN_PROGRESS");
            world.run("""
                    INSERT INTO retaliation_report (id, grievance_id, pseudonym, penalties, unannounced, hop, owner_id, unrouted,
                        status, reported_at, due_at, alarm_at, step, version)
                    VALUES (?, ?, '蜂友-TEST', 'FINED', false, 'REGULATOR', ?, ?, ?, now(), now() + interval '1 day',
                        now() + interval '1 day', 1, 0)""", id, grievance, desk, visit.role().equals("ORG_ADMIN"), status);
        }
        return visit.path("id", id).header("If-Match", "*");
    }
}
