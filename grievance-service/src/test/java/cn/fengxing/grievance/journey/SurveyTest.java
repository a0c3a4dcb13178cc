package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class SurveyTest {

    private static final int CROWD = 20;

    @Inject
    World world;

    private List<UUID> riders;

    @BeforeEach
    void a_crowd() {
        world.exists();
        riders = Stream.generate(world::newRider).limit(CROWD).toList();
    }

    @Test
    void everybody_answers_once_and_only_sums_come_out_after_the_end() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);
        IntStream.range(0, 14)
                .forEach(i ->
                        assertThat(answer(riders.get(i), id, i < 8 ? 0 : 1)).isEqualTo(204));
        assertThat(answer(riders.get(0), id, 1)).isEqualTo(409);
        assertThat(results(id).statusCode()).isEqualTo(409);

        end(world, id);

        Response results = results(id);
        assertThat(results.<Integer>path("answers")).isEqualTo(14);
        assertThat(results.<List<Integer>>path("questions[0].options.answers")).containsExactly(8, 6);
        assertThat(answer(riders.get(15), id, 0)).isEqualTo(409);
    }

    @Test
    void after_the_end_nothing_is_left_that_tells_who_took_part() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);
        assertThat(answer(riders.get(0), id, 0)).isEqualTo(204);
        assertThat(one("SELECT count(*)::text FROM survey_mark WHERE survey_id = ?::uuid", id))
                .isEqualTo("1");
        assertThat(one("SELECT string_agg(m::text, '') FROM survey_mark m WHERE survey_id = ?::uuid", id))
                .doesNotContain(riders.get(0).toString().replace("-", ""));

        end(world, id);

        assertThat(one("SELECT count(*)::text FROM survey_mark WHERE survey_id = ?::uuid", id))
                .isEqualTo("0");
        assertThat(one("SELECT (mark_key IS NULL AND wrapped_key IS NULL)::text FROM survey WHERE id = ?::uuid", id))
                .isEqualTo("true");
    }

    @Test
    void what_so_few_answered_is_not_shown_at_all() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);
        IntStream.range(0, 4).forEach(i -> answer(riders.get(i), id, 0));

        end(world, id);

        assertThat(results(id).<Object>path("answers")).isNull();
        assertThat(results(id).<List<Integer>>path("questions[0].options.answers"))
                .containsOnlyNulls();
    }

    @Test
    void many_who_answer_at_once_are_all_counted_and_one_who_answers_twice_at_once_is_counted_once() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);

        Stream.concat(riders.stream(), riders.stream())
                .map(rider -> CompletableFuture.runAsync(() -> answer(rider, id, 0)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(one("SELECT sum(answers)::text FROM survey_count WHERE survey_id = ?::uuid", id))
                .isEqualTo(String.valueOf(CROWD));
    }

    @Test
    void two_accounts_of_one_person_answer_once() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);
        answer(riders.get(0), id, 0);
        world.run("UPDATE known_person SET merged_into = ? WHERE id = ?", riders.get(1), riders.get(0));

        assertThat(answer(riders.get(1), id, 0)).isEqualTo(409);
    }

    @Test
    void whom_it_does_not_ask_has_no_survey() {
        UUID courier = world.newRider();
        TestEvents.send("fengxing.people.v1", courier, "cn.fengxing.person.changed.v1", person(courier, "COURIER"));
        Eventually.await(() -> one("SELECT coalesce(kind_of_work, '') FROM known_person WHERE id = ?::uuid", courier)
                .equals("COURIER"));
        world.run("UPDATE known_person SET kind_of_work = 'RIDER' WHERE id = ANY(?)", (Object)
                riders.toArray(UUID[]::new));
        String body =
                survey(World.CITY_COMMITTEE, World.COUNTY).replace("\"title\"", "\"kindOfWork\":\"RIDER\",\"title\"");
        String id = create(World.CITY_COMMITTEE, body).path("id");

        assertThat(answer(courier, id, 0)).isEqualTo(404);
        assertThat(answer(riders.get(0), id, 0)).isEqualTo(204);
        assertThat(open(courier)).doesNotContain(id);
        assertThat(open(riders.get(1))).contains(id);
    }

    @Test
    void neither_a_few_nor_those_of_another_division_are_asked() {
        UUID anshan = UUID.randomUUID();
        world.add(anshan, "鞍山市委两新工委", "WORKING_COMMITTEE", "PARTY", World.PROVINCE_COMMITTEE, "210300000000", null);

        assertThat(create(anshan, survey(anshan, "210300000000")).<String>path("type"))
                .endsWith("survey-audience-too-small");
        assertThat(create(anshan, survey(anshan, World.COUNTY)).jsonPath().getString("errors[0].reason"))
                .isEqualTo("division-out-of-reach");
    }

    @Test
    void an_answer_is_one_of_the_options_of_each_question() {
        String id = created(World.CITY_COMMITTEE, World.COUNTY);

        assertThat(answer(riders.get(0), id, 2)).isEqualTo(400);
        assertThat(as(Tokens.of(riders.get(0)).text())
                        .body("{\"choices\":[0,0]}")
                        .put("/v1/surveys/" + id + "/answer")
                        .statusCode())
                .isEqualTo(400);
        assertThat(answer(riders.get(0), id, 1)).isEqualTo(204);
    }

    static String survey(UUID organisation, String division) {
        return """
                {"organisationId":"%s","title":"驿站需求问卷","divisionCode":"%s","closesAt":"%s",
                 "questions":[{"text":"最需要驿站增加什么？","kind":"CHOICE","options":["充电柜","微波炉"]}]}""".formatted(organisation, division, Instant.now().plus(Duration.ofDays(9)));
    }

    static String created(UUID organisation, String division) {
        Response created = create(organisation, survey(organisation, division));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.path("id");
    }

    private static Response create(UUID organisation, String body) {
        return as(Tokens.holding("ORG_ADMIN", organisation).text()).body(body).post("/v1/surveys");
    }

    /** Its time is over, and the due-worker has seen so. */
    static void end(World world, String id) {
        world.run(
                "UPDATE survey SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 second' WHERE id = ?",
                UUID.fromString(id));
        Eventually.await(() ->
                one("SELECT closed::text FROM survey WHERE id = ?::uuid", id).equals("true"));
    }

    private static int answer(UUID person, String id, int choice) {
        return as(Tokens.of(person).text())
                .body("{\"choices\":[" + choice + "]}")
                .put("/v1/surveys/" + id + "/answer")
                .statusCode();
    }

    private static Response results(String id) {
        return as(Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text()).get("/v1/surveys/" + id + "/results");
    }

    private static List<String> open(UUID person) {
        return as(Tokens.of(person).text()).get("/v1/surveys?limit=200").path("items.id");
    }

    private static String one(String sql, Object id) {
        return CaseIds.one(sql, id.toString());
    }

    private static String person(UUID id, String kind) {
        return """
                {"version":2,"personId":"%s","erased":false,"revokedSessions":[],"kindOfWork":"%s","divisionCode":"%s"}""".formatted(id, kind, World.COUNTY);
    }
}
