package cn.fengxing.grievance.journey;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How the operations of suggestions and surveys are visited. */
final class MailboxVisits {

    private static final Set<String> LAND_KEEPERS = Set.of("COMMUNITY_WORKER", "REGULATOR");
    private static final Set<String> RUNNERS = Set.of("ORG_ADMIN", "REGULATOR");

    private final World world;
    private final PersonalData personalData;
    private final MatrixTree tree;

    MailboxVisits(World world, PersonalData personalData, MatrixTree tree) {
        this.world = world;
        this.personalData = personalData;
        this.tree = tree;
    }

    void addTo(Visits visits) {
        world.run("""
                INSERT INTO known_person (id, division_code, erased, version)
                SELECT gen_random_uuid(), code, false, 1
                  FROM generate_series(1, 20), (VALUES ('210106001000'), ('210202001000')) place (code)""");
        visits.on("createSurvey", visit -> visit.body(SurveyTest.survey(tree.at(visit.relation()), "210106001000")))
                .on("getSurvey", visit -> survey(visit, false, RUNNERS.contains(visit.role())))
                .on("getSurveyResults", visit -> survey(visit, true, RUNNERS.contains(visit.role())))
                .on("answerSurvey", visit -> survey(visit, false, false).body("{\"choices\":[0]}"))
                .on("makeSuggestion", visit -> visit.body(SuggestionTest.TO_COMMUNITY))
                .on("getSuggestion", visit -> suggestion(visit, "OPEN"))
                .on(List.of("joinWish", "leaveWish"), visit -> wish(visit))
                .on(
                        "answerSuggestion",
                        visit -> suggestion(visit, "OPEN").body("{\"outcome\":\"ADOPTED\",\"answer\":\"下月办。\"}"))
                .on("passOnSuggestion", visit -> suggestion(visit, "OPEN").body(SuggestionTest.PASSING_ON))
                .on("completeSuggestion", visit -> suggestion(visit, "ANSWERED").body("{\"done\":\"已办到。\"}"))
                .on("showSuggestion", visit -> suggestion(visit, "OPEN").body("{\"text\":\"驿站设在一层。\"}"))
                .on("hideSuggestion", visit -> suggestion(visit, "OPEN"));
    }

    private Visit suggestion(Visit visit, String state) {
        String kind =
                switch (visit.role()) {
                    case "REGULATOR" -> "DEPARTMENT";
                    case "COMMUNITY_WORKER" -> "COMMUNITY";
                    default -> "STATION";
                };
        boolean keeper = LAND_KEEPERS.contains(visit.role()) || visit.role().equals("STATION_KEEPER");
        UUID suggester = visit.relation() == Relation.OWN && !keeper ? visit.callerId() : UUID.randomUUID();
        return planted(visit, tree.at(visit.relation()), kind, suggester, state);
    }

    /** @param runs whether the caller may see it as its runner, and not only as somebody whom it asks */
    private Visit survey(Visit visit, boolean closed, boolean runs) {
        String division = visit.relation() == Relation.FOREIGN ? "210202001000" : "210106001000";
        UUID id = visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : UUID.fromString(SurveyTest.created(tree.at(visit.relation()), division));
        if (closed) {
            world.run(
                    "UPDATE survey SET closed = true, mark_key = NULL, wrapped_key = NULL, master_key_id = NULL WHERE id = ?",
                    id);
        }
        if (visit.relation() == Relation.OWN && !runs) {
            world.run(
                    "INSERT INTO known_person (id, division_code, erased, version) VALUES (?, '210106001000', false, 1)",
                    visit.callerId());
        }
        return visit.path("id", id);
    }

    private Visit wish(Visit visit) {
        return planted(visit, tree.at(visit.relation()), "STATION", UUID.randomUUID(), "OPEN");
    }

    private Visit planted(Visit visit, UUID owner, String kind, UUID suggester, String state) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            QuarkusTransaction.requiringNew()
                    .run(() -> world.run(
                            """
                    INSERT INTO suggestion (id, suggester, words, suggester_index, recipient_kind, recipient_id, owner_id,
                        division_code, state, outcome, answer, times_passed_on, public_text, suggested_at, due_at, alarm_at,
                        overdue, version)
                    SELECT ?, ?, ?, ?, ?, ?, ?, '210106001000', s, CASE WHEN s = 'ANSWERED' THEN 'ADOPTED' END,
                           CASE WHEN s = 'ANSWERED' THEN '下月办。' END, 0, '驿站设在一层。', now(), now() + interval '9 days',
                           CASE WHEN s = 'OPEN' THEN now() + interval '7 days' END, false, 0
                      FROM (VALUES (?)) v (s)""",
                            id,
                            personalData.seal(id, "suggestion-suggester", suggester.toString()),
                            personalData.seal(id, "suggestion-words", "希望驿站设在一层。"),
                            personalData.blindIndex("suggestion-suggester", suggester.toString()),
                            kind,
                            owner,
                            owner,
                            state));
        }
        return visit.path("id", id).header("If-Match", "*");
    }
}
