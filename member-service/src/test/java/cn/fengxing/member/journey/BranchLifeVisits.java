package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Visits to advisers, activities, signs and figures. */
@ApplicationScoped
public class BranchLifeVisits {

    private static final String SIGN = """
            {"places":["CARD"],"promises":[],"consent":{"purpose":"SHOW_IDENTITY","textVersion":"2026-12"}}""";

    private final Members members;
    private final Planted planted;
    private final Province province;

    BranchLifeVisits(Members members, Planted planted, Province province) {
        this.members = members;
        this.planted = planted;
        this.province = province;
    }

    void on(Visits visits, MatrixTree tree) {
        advisers(visits, tree);
        activities(visits, tree);
        signs(visits);
        visits.on(
                        "getMemberFigures",
                        visit -> visit.holdingAt(Province.SHENYANG_COMMITTEE)
                                .query("month", "2026-11")
                                .query(
                                        "divisionCode",
                                        visit.relation() == Relation.FOREIGN ? "210700000000" : "210100000000"))
                .on(
                        "listFlowGaps",
                        visit -> visit.query("gap", "NO_INFLOW")
                                .query("from", "2026-01-01")
                                .query("to", "2026-12-31"));
    }

    private void advisers(Visits visits, MatrixTree tree) {
        visits.on("appointAdviser", visit -> {
                    UUID adviser = UUID.randomUUID();
                    planted.person(adviser, tree.seat());
                    visit.body("{\"personId\":\"%s\",\"organisationId\":\"%s\",\"from\":\"2026-01-01\"}"
                            .formatted(adviser, tree.at(visit.relation())));
                })
                .on("listAdvisers", visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(
                        "endAdviser",
                        visit -> visit.header("If-Match", "*")
                                .body("{\"lastDay\":\"2027-06-30\"}")
                                .path(
                                        "id",
                                        visit.relation() == Relation.DELETED
                                                ? UUID.randomUUID()
                                                : appointment(UUID.randomUUID(), tree.at(visit.relation()))))
                .on("linkWorker", visit -> {
                    UUID worker = UUID.randomUUID();
                    planted.person(worker, tree.seat());
                    visit.path("id", ownAppointment(visit, tree)).body("{\"personId\":\"" + worker + "\"}");
                })
                .on("listLinks", visit -> visit.path("id", ownAppointment(visit, tree)))
                .on(
                        "logContact",
                        visit -> visit.path("id", link(ownAppointment(visit, tree)))
                                .body("{\"way\":\"VISIT\",\"topic\":\"WORK\",\"on\":\"2026-01-20\"}"))
                .on("endLink", visit -> visit.header("If-Match", "*").path("id", link(ownAppointment(visit, tree))));
    }

    private void activities(Visits visits, MatrixTree tree) {
        visits.on(
                        "announceActivity",
                        visit -> visit.body(BranchLifeTest.activity(tree.at(visit.relation()), "\"MEMBERS\"")))
                .on("listActivities", visit -> visit.query("branchId", tree.at(visit.relation())))
                .on(
                        List.of("getActivity", "getActivityCode", "getActivityAttendance"),
                        visit -> visit.path("id", activityAt(visit, tree)))
                .on("cancelActivity", visit -> visit.header("If-Match", "*").path("id", activityAt(visit, tree)))
                .on("signInToActivity", visit -> {
                    members.at(visit.callerId(), Province.RIDERS_BRANCH);
                    UUID activity = activity(Province.RIDERS_BRANCH);
                    String scan = Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                            .get("/v1/members/activities/" + activity + "/code")
                            .path("scan");
                    visit.body("{\"scan\":\"" + scan + "\"}");
                })
                .on("listMyActivities", visit -> members.at(visit.callerId(), Province.RIDERS_BRANCH))
                .on(List.of("takePartInBranch", "leaveBranchActivities"), visit -> {
                    members.at(visit.callerId(), Province.RIDERS_BRANCH);
                    visit.path("branchId", Province.OTHER_BRANCH);
                });
    }

    private void signs(Visits visits) {
        visits.on("showSign", visit -> {
                    members.at(visit.callerId(), Province.RIDERS_BRANCH);
                    visit.path("kind", "VEHICLE_MARK").body(SIGN);
                })
                .on("takeBackSign", visit -> visit.path("kind", "VEHICLE_MARK"))
                .on("getSignOnCard", visit -> {
                    String card = UUID.randomUUID()
                            .toString()
                            .replace("-", "")
                            .toUpperCase()
                            .replace('0', 'G')
                            .replace('1', 'H')
                            .substring(0, 20);
                    if (visit.relation() == Relation.OWN) {
                        province.run(
                                "INSERT INTO shown_sign VALUES (gen_random_uuid(), decode(md5(?), 'hex'), 'VEHICLE_MARK', false, ?, '{}')",
                                card,
                                card);
                    }
                    visit.path("card", card);
                });
    }

    /** The caller's own, or, farther away, another adviser's. */
    private UUID ownAppointment(Visit visit, MatrixTree tree) {
        if (visit.relation() == Relation.DELETED) {
            return UUID.randomUUID();
        }
        UUID adviser = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        return appointment(adviser, tree.seat());
    }

    private UUID appointment(UUID adviser, UUID organisation) {
        UUID id = UUID.randomUUID();
        planted.person(adviser, organisation);
        province.run("""
                INSERT INTO adviser_appointment (id, person_id, organisation_id, division_code, from_day, appointed_by, version)
                VALUES (?, ?, ?, '210106001000', '2026-01-01', gen_random_uuid(), 0)""", id, adviser, organisation);
        return id;
    }

    private UUID link(UUID appointment) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO adviser_link (id, appointment_id, worker_index, worker, division_code, linked_on, version)
                SELECT ?, id, decode(md5(?), 'hex'), '\\x00', '210106001000', '2026-01-02', 0 FROM adviser_appointment WHERE id = ?""", id, id.toString(), appointment);
        return id;
    }

    private UUID activityAt(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : activity(tree.at(visit.relation()));
    }

    private UUID activity(UUID branch) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO branch_activity (id, branch_id, division_code, kind, title, place, online, party_day, included, starts_at, ends_at, version)
                VALUES (?, ?, '210106001000', 'STUDY', '学习', '线上', true, false, '{MEMBERS}', now(), now() + interval '1 hour', 0)""", id, branch);
        return id;
    }
}
