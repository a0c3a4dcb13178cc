package cn.fengxing.org.boards;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import java.util.Map;
import java.util.UUID;

/** How calls about alliances, checklists and competences succeed; what each is about is planted anew. */
public final class BoardExamples {

    private static final int YEAR = 2027;

    private final UUID seat;
    private final Ground ground;

    private BoardExamples(UUID seat, Ground ground) {
        this.seat = seat;
        this.ground = ground;
    }

    /** @param seat where the caller is administrator and regulator; he administers the office as well */
    public static void in(HostileInputs inputs, UUID seat, Ground ground) {
        BoardExamples boards = new BoardExamples(seat, ground);
        boards.competences(inputs);
        boards.units(inputs);
        boards.drafts(inputs);
        boards.reports(inputs);
        boards.alliances(inputs);
        boards.meetings(inputs);
    }

    private void competences(HostileInputs inputs) {
        inputs.example("adoptCompetence", () -> Example.body("""
                        {"departmentId":"%s","categories":["TRAINING"],"kindsOfWork":["RIDER"],"levels":["TOWNSHIP"],
                         "from":"2026-01-01","to":"2099-12-31","basis":"权责清单"}""".formatted(department())))
                .example("getCompetence", () -> Example.path("id", ground.rule(department())))
                .example(
                        "endCompetence",
                        () -> Example.path("id", ground.rule(department())).withBody("{\"lastDay\":\"2099-12-31\"}"));
    }

    private void units(HostileInputs inputs) {
        inputs.example(
                        "admitMemberUnit",
                        () -> Example.body(
                                "{\"organisationId\":\"%s\",\"from\":\"2024-01-01\"}".formatted(department())))
                .example(
                        "releaseMemberUnit",
                        () -> Example.path("id", ground.unit(department())).withBody("{\"lastDay\":\"2099-12-31\"}"))
                .example("adoptWorkPlan", () -> Example.body(BoardVisits.plan(unit())))
                .example("getWorkPlan", () -> Example.path("planId", ground.plan()));
    }

    private void drafts(HostileInputs inputs) {
        inputs.example(
                        "draftChecklist",
                        () -> Example.body("{\"organisationId\":\"%s\",\"year\":%d}".formatted(unit(), YEAR)))
                .example(
                        "addChecklistItem",
                        () -> Example.path("id", list("DRAFT")).withBody(BoardVisits.ITEM))
                .example("changeChecklistItem", () -> item("DRAFT", "OPEN").withBody(BoardVisits.ITEM))
                .example("removeChecklistItem", () -> item("DRAFT", "OPEN"))
                .example("publishChecklist", () -> listWithItem("DRAFT"))
                .example("assessChecklist", () -> listWithItem("PUBLISHED"))
                .example("getChecklist", () -> listWithItem("PUBLISHED"))
                .example("getChecklistItem", () -> item("PUBLISHED", "OPEN"));
    }

    private void reports(HostileInputs inputs) {
        inputs.example(
                        "reportChecklistItem",
                        () -> item("PUBLISHED", "OPEN")
                                .withBody("{\"evidence\":\"台账\",\"selfScore\":50,\"achieved\":5}"))
                .example(
                        "acceptChecklistItem",
                        () -> item("PUBLISHED", "REPORTED").withBody("{\"score\":80,\"note\":\"齐全\"}"))
                .example(
                        "returnChecklistItem",
                        () -> item("PUBLISHED", "REPORTED").withBody("{\"note\":\"请补充\",\"againBy\":\"2099-12-31\"}"))
                .example(
                        "postponeChecklistItem",
                        () -> item("PUBLISHED", "OPEN").withBody("{\"dueOn\":\"2099-12-31\",\"reason\":\"汛期\"}"));
    }

    private void alliances(HostileInputs inputs) {
        inputs.example("formAlliance", () -> Example.body("""
                        {"kind":"ALLIANCE","name":"联合体","purpose":"服务骑手","leadId":"%s","formedOn":"2024-01-10"}""".formatted(seat)))
                .example("getAlliance", this::alliance)
                .example("listSeats", this::alliance)
                .example("listMeetings", this::alliance)
                .example("listMatters", this::alliance)
                .example("listOffers", this::alliance)
                .example("listFeeds", this::alliance)
                .example("reviseAlliance", () -> alliance().withBody("{\"name\":\"新名称\",\"purpose\":\"服务骑手\"}"))
                .example("dissolveAlliance", () -> alliance().withBody("{\"lastDay\":\"2099-12-31\"}"))
                .example(
                        "takeSeat",
                        () -> alliance()
                                .withBody("{\"organisationId\":\"%s\",\"seat\":\"MEMBER\",\"from\":\"2024-02-01\"}"
                                        .formatted(department())))
                .example("leaveSeat", this::seat)
                .example("shareOffer", () -> alliance().withBody("""
                        {"organisationId":"%s","kind":"VENUE","name":"休息区","description":"有饮水机","place":"地下一层","hours":"9:00—21:00"}""".formatted(seat)))
                .example("withdrawOffer", this::offer)
                .example("issueFeed", () -> alliance().withBody("{\"organisationId\":\"%s\"}".formatted(seat)));
    }

    private void meetings(HostileInputs inputs) {
        inputs.example("callMeeting", () -> alliance().withBody(BoardVisits.MEETING))
                .example("getMeeting", () -> meeting(false))
                .example("moveMeeting", () -> meeting(false).withBody(BoardVisits.MEETING))
                .example("cancelMeeting", () -> meeting(false))
                .example("recordMinutes", () -> meeting(true).withBody("{\"minutes\":\"议定三项\"}"))
                .example("agreeMatter", () -> alliance().withBody(BoardVisits.matter(seat)))
                .example("getMatter", this::matter)
                .example("settleMatter", () -> matter().withBody("{\"ending\":\"DONE\",\"result\":\"已划线十处\"}"));
    }

    private Example alliance() {
        return Example.path("id", ground.alliance(seat));
    }

    private Example seat() {
        UUID alliance = ground.alliance(seat);
        UUID sits = ground.seat(alliance, ground.department(seat, "210106001000"), "MEMBER");
        return both(alliance, "seatId", sits).withBody("{\"lastDay\":\"2099-12-31\"}");
    }

    private Example meeting(boolean begun) {
        UUID alliance = ground.alliance(seat);
        return both(alliance, "meetingId", ground.meeting(alliance, begun));
    }

    private Example matter() {
        UUID alliance = ground.alliance(seat);
        return both(alliance, "matterId", ground.matter(alliance, seat));
    }

    private Example offer() {
        UUID alliance = ground.alliance(seat);
        return both(alliance, "offerId", ground.offer(alliance, seat));
    }

    private Example listWithItem(String state) {
        UUID list = list(state);
        ground.item(list, "OPEN");
        return Example.path("id", list);
    }

    private Example item(String listState, String state) {
        UUID list = list(listState);
        return both(list, "itemId", ground.item(list, state));
    }

    private static Example both(UUID id, String name, UUID other) {
        return new Example(Map.of("id", id.toString(), name, other.toString()), "", Map.of(), null);
    }

    private UUID list(String state) {
        return ground.checklist(department(), YEAR, state);
    }

    /** Below the seat, so that the caller is its regulator too. */
    private UUID department() {
        return ground.department(seat, "210106001000");
    }

    private UUID unit() {
        UUID department = department();
        ground.unit(department);
        return department;
    }
}
