package cn.fengxing.member.journey;

import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Care in the access matrix and among bad inputs. */
final class CareVisits {

    private static final String DESCRIPTION = "{\"title\":\"法律咨询\",\"summary\":\"每周三下午。\",\"forKinds\":[]}";

    private final Province province;
    private final Planted planted;

    CareVisits(Province province, Planted planted) {
        this.province = province;
        this.planted = planted;
    }

    void addTo(Visits visits, MatrixTree tree) {
        programmes(visits, tree);
        sessions(visits, tree);
        places(visits, tree);
        packs(visits, tree);
        visits.on(
                "getCareStatistics",
                visit -> visit.query("divisionCode", "210100000000").query("month", "2026-01"));
    }

    private void programmes(Visits visits, MatrixTree tree) {
        visits.on("startCareProgramme", visit -> visit.body(CareDesk.programme("TRAINING", tree.at(visit.relation()))))
                .on("listCareProgrammes", visit -> visit.query("divisionCode", "210106000000"))
                .on(
                        List.of("getCareProgramme", "listCareSessions"),
                        visit -> visit.path("id", programme(visit, tree, "TRAINING")))
                .on(
                        "describeCareProgramme",
                        visit -> visit.path("id", programme(visit, tree, "TRAINING"))
                                .header("If-Match", "*")
                                .body(DESCRIPTION))
                .on(
                        "endCareProgramme",
                        visit -> visit.path("id", programme(visit, tree, "TRAINING"))
                                .header("If-Match", "*"));
    }

    private void sessions(Visits visits, MatrixTree tree) {
        visits.on(
                        "planCareSession",
                        visit -> visit.path("id", programme(visit, tree, "TRAINING"))
                                .body(CareDesk.session(5, 5)))
                .on(
                        List.of("getCareSession", "getCareSessionCode", "listCareAttendees"),
                        visit -> visit.path("id", session(visit, tree)))
                .on(
                        "moveCareSession",
                        visit -> visit.path("id", session(visit, tree))
                                .header("If-Match", "*")
                                .body(CareDesk.session(6, 5)))
                .on(
                        "cancelCareSession",
                        visit -> visit.path("id", session(visit, tree)).header("If-Match", "*"))
                .on("closeCareSession", visit -> {
                    UUID session = session(visit, tree);
                    province.run(
                            "UPDATE care_session SET starts_at = now() - interval '1 minute' WHERE id = ?", session);
                    visit.path("id", session).header("If-Match", "*").body("{\"walkIns\":0}");
                })
                .on("markCareAttendance", visit -> {
                    UUID session = session(visit, tree);
                    signUp(UUID.randomUUID(), session);
                    visit.path("id", session).path("number", 1).body("{\"attendance\":\"ATTENDED\"}");
                });
    }

    private void places(Visits visits, MatrixTree tree) {
        visits.on("listMyCareSignUps", visit -> {})
                .on("signUpForCare", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.path("id", session(visit, tree)).body("{\"showsName\":false}");
                })
                .on("giveUpCarePlace", visit -> {
                    UUID session = session(visit, tree);
                    signUp(visit.callerId(), session);
                    visit.path("id", session);
                })
                .on("attendCare", visit -> {
                    UUID session = session(visit, tree);
                    signUp(visit.callerId(), session);
                    String code = visit.relation() == Relation.DELETED
                            ? "0000 0000"
                            : Api.holding("COMMUNITY_WORKER", tree.seat())
                                    .get("/v1/care/sessions/" + session + "/code")
                                    .path("scan");
                    visit.path("id", session).body("{\"code\":\"" + code + "\"}");
                });
    }

    private void packs(Visits visits, MatrixTree tree) {
        visits.on("listPackStocks", visit -> visit.path("id", programme(visit, tree, "GIFT_PACK")))
                .on(
                        "movePacks",
                        visit -> visit.path("id", programme(visit, tree, "GIFT_PACK"))
                                .body(movement(province.station())))
                .on("getMyPackCode", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.path("id", programme(visit, tree, "GIFT_PACK"));
                })
                .on("handOutPack", visit -> {
                    UUID programme = programme(visit, tree, "GIFT_PACK");
                    UUID station = UUID.randomUUID();
                    stocked(programme, station);
                    visit.path("id", programme).body(handOut(station, packCode(programme)));
                });
    }

    private UUID programme(Visit visit, MatrixTree tree, String kind) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : plantedProgramme(tree.at(visit.relation()), kind);
    }

    private UUID session(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : plantedSession(tree.at(visit.relation()));
    }

    private UUID plantedProgramme(UUID organisation, String kind) {
        UUID id = UUID.randomUUID();
        province.run(
                "INSERT INTO care_programme VALUES (?, ?, '210106001000', ?, '题', '摘要', '', NULL, now(), 0)",
                id,
                organisation,
                kind);
        return id;
    }

    private UUID plantedSession(UUID organisation) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO care_session (id, programme_id, starts_at, ends_at, address, state, forget_at, version)
                VALUES (?, ?, now() + interval '1 hour', now() + interval '3 hours', '地点', 'PLANNED', now() + interval '90 days', 0)""", id, plantedProgramme(organisation, "TRAINING"));
        province.run("""
                INSERT INTO place_list (subject_id, capacity, waiting_limit, opens_at, closes_at, settled_at)
                VALUES (?, 5, 5, now() - interval '1 hour', now() + interval '1 hour', now() + interval '1 hour')""", id);
        return id;
    }

    /** Nothing happens where there is no such session. */
    private void signUp(UUID person, UUID session) {
        planted.person(person, Province.RIDERS_BRANCH);
        Api.as(Tokens.of(person).holding("WORKER", Province.RIDERS_BRANCH).text())
                .body("{\"showsName\":false}")
                .post("/v1/care/sessions/" + session + "/sign-ups");
    }

    private void stocked(UUID programme, UUID station) {
        province.run("""
                INSERT INTO care_pack_stock (programme_id, station_id, balance)
                SELECT id, ?, 5 FROM care_programme WHERE id = ?""", station, programme);
    }

    private String packCode(UUID programme) {
        UUID person = UUID.randomUUID();
        planted.person(person, Province.RIDERS_BRANCH);
        return Api.as(Tokens.of(person)
                        .holding("WORKER", Province.RIDERS_BRANCH)
                        .text())
                .get("/v1/care/programmes/" + programme + "/packs/code")
                .path("scan");
    }

    private static String movement(UUID station) {
        return "{\"stationId\":\"%s\",\"received\":true,\"quantity\":20}".formatted(station);
    }

    private static String handOut(UUID station, String code) {
        return "{\"stationId\":\"%s\",\"code\":\"%s\"}".formatted(station, code);
    }

    /** The caller holds a role at the community and is a worker. */
    void addTo(HostileInputs inputs) {
        inputs.example("startCareProgramme", () -> Example.body(CareDesk.programme("TRAINING", Province.COMMUNITY)))
                .example(
                        "describeCareProgramme",
                        () -> tagged(ofCommunity("TRAINING")).withBody(DESCRIPTION))
                .example("endCareProgramme", () -> tagged(ofCommunity("TRAINING")))
                .example(
                        "planCareSession",
                        () -> Example.path("id", ofCommunity("TRAINING")).withBody(CareDesk.session(5, 5)))
                .example("moveCareSession", () -> tagged(atCommunity()).withBody(CareDesk.session(6, 5)))
                .example("cancelCareSession", () -> tagged(atCommunity()))
                .example("closeCareSession", this::closing)
                .example(
                        "signUpForCare", () -> Example.path("id", atCommunity()).withBody("{\"showsName\":false}"))
                .example("markCareAttendance", this::marking)
                .example(
                        "movePacks",
                        () -> Example.path("id", ofCommunity("GIFT_PACK")).withBody(movement(province.station())))
                .example("handOutPack", this::handingOut)
                .example(
                        "getCareStatistics",
                        () -> Example.plain().withQuery("divisionCode=210100000000&month=2026-01"));
    }

    private UUID ofCommunity(String kind) {
        return plantedProgramme(Province.COMMUNITY, kind);
    }

    private UUID atCommunity() {
        return plantedSession(Province.COMMUNITY);
    }

    private static Example tagged(UUID id) {
        return Example.path("id", id).withHeader("If-Match", "\"0\"");
    }

    private Example closing() {
        UUID session = atCommunity();
        province.run("UPDATE care_session SET starts_at = now() - interval '1 minute' WHERE id = ?", session);
        return tagged(session).withBody("{\"walkIns\":0}");
    }

    private Example marking() {
        UUID session = atCommunity();
        signUp(UUID.randomUUID(), session);
        return new Example(
                Map.of("id", session.toString(), "number", "1"), "", Map.of(), "{\"attendance\":\"EXCUSED\"}");
    }

    private Example handingOut() {
        UUID programme = ofCommunity("GIFT_PACK");
        UUID station = UUID.randomUUID();
        stocked(programme, station);
        return Example.path("id", programme).withBody(handOut(station, packCode(programme)));
    }
}
