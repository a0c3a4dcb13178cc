package cn.fengxing.org.boards;

import static cn.fengxing.testkit.matrix.Relation.DELETED;
import static cn.fengxing.testkit.matrix.Relation.OWN;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the access matrix asks for alliances, checklists and competences. What the office alone does is its own, and below nobody. */
public final class BoardVisits {

    private static final String ANY = "*";
    private static final int YEAR = 2027;

    private final MatrixTree tree;
    private final Ground ground;

    private BoardVisits(MatrixTree tree, Ground ground) {
        this.tree = tree;
        this.ground = ground;
    }

    public static Visits on(Visits visits, MatrixTree tree, Ground ground) {
        BoardVisits boards = new BoardVisits(tree, ground);
        ground.unit(tree.seat());
        boards.competences(visits);
        boards.units(visits);
        boards.checklists(visits);
        boards.alliances(visits);
        boards.meetings(visits);
        return visits;
    }

    private void competences(Visits visits) {
        visits.on(
                        "getCompetence",
                        visit -> visit.path("id", unlessDeleted(visit, () -> ground.rule(departmentAt(visit)))))
                .on("findCompetentDepartment", visit -> {
                    ground.rule(departmentAt(visit));
                    visit.query("divisionCode", "210106001000")
                            .query("category", "TRAINING")
                            .query("kindOfWork", "RIDER");
                })
                .on(
                        "adoptCompetence",
                        visit -> visit.body("""
                        {"departmentId":"%s","categories":["TRAINING"],"kindsOfWork":["RIDER"],"levels":["TOWNSHIP"],
                         "from":"2026-01-01","basis":"权责清单"}""".formatted(unlessDeleted(visit, () -> departmentAt(visit)))))
                .on(
                        "endCompetence",
                        visit -> visit.path("id", unlessDeleted(visit, () -> ground.rule(departmentAt(visit))))
                                .header("If-Match", ANY)
                                .body("{\"lastDay\":\"2099-12-31\"}"));
    }

    private void units(Visits visits) {
        visits.on(
                        "admitMemberUnit",
                        office(visit -> visit.body(
                                "{\"organisationId\":\"%s\",\"from\":\"2024-01-01\"}".formatted(department()))))
                .on(
                        "releaseMemberUnit",
                        office(visit -> visit.path("id", unlessDeleted(visit, () -> ground.unit(department())))
                                .header("If-Match", ANY)
                                .body("{\"lastDay\":\"2099-12-31\"}")))
                .on("getWorkPlan", visit -> visit.path("planId", unlessDeleted(visit, ground::plan)))
                .on("adoptWorkPlan", office(visit -> visit.body(plan(unit()))));
    }

    static String plan(UUID unit) {
        return """
                {"title":"倍增计划","purpose":"翻一番","fromYear":2027,"toYear":2028,"targets":[{"organisationId":"%s","title":"党组织数量",
                 "measure":"个","baseline":1,"points":30,"steps":[{"goal":2,"dueOn":"2027-12-20"},{"goal":3,"dueOn":"2028-12-20"}]}]}""".formatted(unit);
    }

    private void checklists(Visits visits) {
        visits.on(List.of("listChecklists", "rankMemberUnits"), visit -> visit.query("year", YEAR))
                .on("getChecklist", visit -> visit.path("id", unlessDeleted(visit, () -> publishedAt(visit))))
                .on("getChecklistItem", visit -> item(visit, unlessDeleted(visit, () -> publishedAt(visit)), "OPEN"))
                .on(
                        "reportChecklistItem",
                        visit -> item(visit, unlessDeleted(visit, () -> publishedAt(visit)), "OPEN")
                                .body("{\"evidence\":\"台账\",\"selfScore\":50}"))
                .on(
                        "draftChecklist",
                        office(visit -> visit.body("{\"organisationId\":\"%s\",\"year\":%d}".formatted(unit(), YEAR))))
                .on(
                        "addChecklistItem",
                        office(visit -> visit.path("id", list(visit, "DRAFT")).body(ITEM)))
                .on(
                        "changeChecklistItem",
                        office(visit ->
                                item(visit, list(visit, "DRAFT"), "OPEN").body(ITEM)))
                .on("removeChecklistItem", office(visit -> item(visit, list(visit, "DRAFT"), "OPEN")))
                .on("publishChecklist", office(visit -> withItem(visit, "DRAFT")))
                .on("assessChecklist", office(visit -> withItem(visit, "PUBLISHED")))
                .on(
                        "acceptChecklistItem",
                        office(visit -> item(visit, list(visit, "PUBLISHED"), "REPORTED")
                                .body("{\"score\":80}")))
                .on(
                        "returnChecklistItem",
                        office(visit -> item(visit, list(visit, "PUBLISHED"), "REPORTED")
                                .body("{\"note\":\"请补充\",\"againBy\":\"2099-12-31\"}")))
                .on(
                        "postponeChecklistItem",
                        office(visit -> item(visit, list(visit, "PUBLISHED"), "OPEN")
                                .body("{\"dueOn\":\"2099-12-31\",\"reason\":\"汛期\"}")));
    }

    static final String ITEM =
            "{\"title\":\"推动组织覆盖\",\"requirement\":\"达到85%\",\"points\":20,\"dueOn\":\"2027-06-30\"}";

    private void alliances(Visits visits) {
        visits.on("formAlliance", visit -> visit.body("""
                        {"kind":"ALLIANCE","name":"联合体","purpose":"服务骑手","leadId":"%s","formedOn":"2024-01-10"}""".formatted(tree.at(visit.relation()))))
                .on(
                        List.of("getAlliance", "listSeats", "listMeetings", "listMatters", "listOffers", "listFeeds"),
                        this::alliance)
                .on(
                        "reviseAlliance",
                        visit ->
                                alliance(visit).header("If-Match", ANY).body("{\"name\":\"新名称\",\"purpose\":\"服务骑手\"}"))
                .on(
                        "dissolveAlliance",
                        visit -> alliance(visit).header("If-Match", ANY).body("{\"lastDay\":\"2099-12-31\"}"))
                .on(
                        "takeSeat",
                        visit -> alliance(visit)
                                .body("{\"organisationId\":\"%s\",\"seat\":\"MEMBER\",\"from\":\"2024-02-01\"}"
                                        .formatted(department())))
                .on("leaveSeat", this::leave)
                .on(
                        "shareOffer",
                        visit -> alliance(visit)
                                .body(
                                        "{\"organisationId\":\"%s\",\"kind\":\"SERVICE\",\"name\":\"义诊\",\"description\":\"每月一次\"}"
                                                .formatted(tree.at(visit.relation()))))
                .on(
                        "withdrawOffer",
                        visit -> part(visit, "offerId", id -> ground.offer(id, tree.at(visit.relation())))
                                .header("If-Match", ANY))
                .on(
                        "issueFeed",
                        visit -> alliance(visit)
                                .body("{\"organisationId\":\"%s\"}".formatted(tree.at(visit.relation()))))
                .on(
                        "revokeFeed",
                        visit -> part(
                                visit,
                                "feedId",
                                id -> ground.feed(
                                        id,
                                        tree.at(visit.relation()),
                                        UUID.randomUUID().toString())))
                .on("readFeed", this::feed);
    }

    private void meetings(Visits visits) {
        visits.on("callMeeting", visit -> alliance(visit).body(MEETING))
                .on("getMeeting", visit -> part(visit, "meetingId", id -> ground.meeting(id, false)))
                .on(
                        "moveMeeting",
                        visit -> part(visit, "meetingId", id -> ground.meeting(id, false))
                                .header("If-Match", ANY)
                                .body(MEETING))
                .on(
                        "cancelMeeting",
                        visit -> part(visit, "meetingId", id -> ground.meeting(id, false))
                                .header("If-Match", ANY))
                .on(
                        "recordMinutes",
                        visit -> part(visit, "meetingId", id -> ground.meeting(id, true))
                                .header("If-Match", ANY)
                                .body("{\"minutes\":\"议定三项\"}"))
                .on("agreeMatter", visit -> alliance(visit).body(matter(tree.at(visit.relation()))))
                .on("getMatter", visit -> part(visit, "matterId", id -> ground.matter(id, tree.at(visit.relation()))))
                .on(
                        "settleMatter",
                        visit -> part(visit, "matterId", id -> ground.matter(id, tree.at(visit.relation())))
                                .header("If-Match", ANY)
                                .body("{\"ending\":\"DONE\",\"result\":\"已划线十处\"}"));
    }

    static final String MEETING = """
            {"title":"联席会议","place":"会议室","agenda":"停车充电","startsAt":"2099-04-08T01:30:00Z","endsAt":"2099-04-08T03:00:00Z"}""";

    static String matter(UUID owner) {
        return "{\"subject\":\"增设临时停车位\",\"ownerId\":\"%s\",\"dueOn\":\"2099-05-31\"}".formatted(owner);
    }

    /** Held at the office where the cell is the office's own, and where the thing is gone, so that it is the thing that is missing. */
    private static Consumer<Visit> office(Consumer<Visit> preparation) {
        return visit -> {
            if (visit.relation() == OWN || visit.relation() == DELETED) {
                visit.holdingAt(Ground.OFFICE);
            }
            preparation.accept(visit);
        };
    }

    private Visit alliance(Visit visit) {
        return visit.path("id", unlessDeleted(visit, () -> ground.alliance(tree.at(visit.relation()))));
    }

    private Visit part(Visit visit, String parameter, Function<UUID, UUID> planting) {
        UUID id = unlessDeleted(visit, () -> ground.alliance(tree.at(visit.relation())));
        return visit.path("id", id).path(parameter, unlessDeleted(visit, () -> planting.apply(id)));
    }

    private void leave(Visit visit) {
        part(visit, "seatId", id -> ground.seat(id, departmentAt(visit), "MEMBER"))
                .header("If-Match", ANY)
                .body("{\"lastDay\":\"2099-12-31\"}");
    }

    private void feed(Visit visit) {
        String token =
                (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        if (visit.relation() != DELETED) {
            UUID lead = tree.at(visit.relation());
            ground.feed(ground.alliance(lead), lead, token);
        }
        visit.path("address", token);
    }

    private Visit item(Visit visit, UUID checklist, String state) {
        return visit.path("id", checklist)
                .path("itemId", unlessDeleted(visit, () -> ground.item(checklist, state)))
                .header("If-Match", ANY);
    }

    private void withItem(Visit visit, String state) {
        UUID checklist = list(visit, state);
        unlessDeleted(visit, () -> ground.item(checklist, "OPEN"));
        visit.path("id", checklist).header("If-Match", ANY);
    }

    private UUID list(Visit visit, String state) {
        return unlessDeleted(visit, () -> ground.checklist(department(), YEAR, state));
    }

    private UUID publishedAt(Visit visit) {
        return ground.checklist(departmentAt(visit), YEAR, "PUBLISHED");
    }

    /** A department right below the organisation that lies so. */
    private UUID departmentAt(Visit visit) {
        return ground.department(tree.at(visit.relation()), "210106001000");
    }

    private UUID department() {
        return ground.department(null, "210000000000");
    }

    private UUID unit() {
        UUID department = department();
        ground.unit(department);
        return department;
    }

    private static UUID unlessDeleted(Visit visit, Supplier<UUID> planting) {
        return visit.relation() == DELETED ? UUID.randomUUID() : planting.get();
    }
}
