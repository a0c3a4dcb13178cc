package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.development.course.Stage;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that are kept as things happen, against a count of what there is: after a life at random they are the same. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RecountTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Province province;

    @Inject
    Developed developed;

    private final Random random = new Random(20261201);

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void the_figures_of_care_equal_a_recount() {
        long peopleBefore = rolledUp("care-person-times");
        long sessionsBefore = rolledUp("care-sessions");
        String programme = CareDesk.started("CLINIC");
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String session = CareDesk.planned(programme, 6, 2);
            sessions.add(session);
            lives(session, 3 + random.nextInt(5));
        }
        for (String session : sessions) {
            close(session);
        }

        assertThat(rolledUp("care-person-times") - peopleBefore)
                .isEqualTo(counted(
                        "SELECT sum(attended + walk_ins)::bigint FROM care_session WHERE programme_id = ?", programme))
                .isEqualTo(counted("""
                        SELECT (SELECT sum(walk_ins) FROM care_session WHERE programme_id = ?)::bigint + count(*)
                          FROM care_sign_up u JOIN care_session s ON s.id = u.session_id
                         WHERE s.programme_id = ? AND u.attendance = 'ATTENDED'""", programme, programme));
        assertThat(rolledUp("care-sessions") - sessionsBefore)
                .isEqualTo(counted(
                        "SELECT count(*) FROM care_session WHERE programme_id = ? AND state = 'CLOSED'", programme));
    }

    @Test
    void the_funnel_equals_a_count_of_files() {
        String division = "210297000000";
        UUID branch = UUID.randomUUID();
        province.plant(branch, Province.RIDERS_BRANCH, "BRANCH", "PARTY", division, "");
        UUID committee = Province.RIDERS_BRANCH;
        for (int i = 0; i < 12; i++) {
            UUID rider = UUID.randomUUID();
            UUID file = developed.applied(rider, branch);
            int steps = random.nextInt(4);
            for (Step step : List.of(Step.TALK, Step.ACTIVIST_CHOSEN, Step.ACTIVIST_FILED)
                    .subList(0, steps)) {
                record(file, step, step == Step.ACTIVIST_FILED ? committee : branch);
            }
            if (i % 4 == 3) {
                Developed.as(rider)
                        .delete("/v1/people/me/consents/DEVELOPMENT")
                        .then()
                        .statusCode(204);
            }
        }

        for (Stage stage : Stage.values()) {
            assertThat(province.one(
                            "SELECT coalesce(sum(total), 0)::bigint FROM rollup WHERE figure = 'development-stage' AND key = ?",
                            division + "|" + stage))
                    .as(stage.name())
                    .isEqualTo(files(division, stage));
        }
    }

    /** By the last step of each file that is not sealed. */
    private long files(String division, Stage stage) {
        long found = 0;
        for (Step step : Step.values()) {
            if (step.stage() == stage) {
                found += (Long) province.one("""
                        SELECT count(*) FROM development_file f WHERE f.division_code = ? AND f.status <> 'SEALED'
                           AND (SELECT count(*) FROM development_step s WHERE s.file_id = f.id) = ?""", division, step.ordinal() + 1);
            }
        }
        return found;
    }

    private static void record(UUID file, Step step, UUID at) {
        Api.holding(step == Step.ACTIVIST_FILED ? "ORG_ADMIN" : "BRANCH_SECRETARY", at)
                .header("If-Match", "*")
                .body("{\"step\":\"%s\",\"doneOn\":\"%s\"}".formatted(step, TODAY))
                .post("/v1/development/files/" + file + "/steps")
                .then()
                .statusCode(200);
    }

    /** People sign up, some give up, some come, and some are marked and marked again. */
    private void lives(String session, int people) {
        for (int i = 0; i < people; i++) {
            Rider rider = Rider.registered();
            boolean in = rider.calls()
                            .body(
                                    "{\"showsName\":false,\"consent\":{\"purpose\":\"HEALTH\",\"textVersion\":\"2026-12\"}}")
                            .post("/v1/care/sessions/" + session + "/sign-ups")
                            .statusCode()
                    == 201;
            switch (in ? random.nextInt(4) : 3) {
                case 0 ->
                    rider.calls()
                            .delete("/v1/care/sessions/" + session + "/sign-ups/me")
                            .then()
                            .statusCode(204);
                case 1, 2 -> CareDesk.attend(rider, session, CareDesk.code(session));
                default -> {
                    // neither comes nor says so
                }
            }
        }
        for (int number = 1; number <= people; number++) {
            CareDesk.mark(session, number, random.nextBoolean() ? "EXCUSED" : "ATTENDED");
            if (random.nextBoolean()) {
                CareDesk.mark(session, number, random.nextBoolean() ? "EXCUSED" : "ATTENDED");
            }
        }
    }

    private void close(String session) {
        province.run(
                "UPDATE care_session SET starts_at = now() - interval '1 minute' WHERE id = ?",
                UUID.fromString(session));
        CareDesk.runner()
                .header("If-Match", CareDesk.tag(session))
                .body("{\"walkIns\":%d}".formatted(random.nextInt(4)))
                .post("/v1/care/sessions/" + session + "/closing")
                .then()
                .statusCode(200);
    }

    private long rolledUp(String figure) {
        return (Long) province.one(
                "SELECT coalesce(sum(total), 0)::bigint FROM rollup WHERE figure = ? AND key LIKE '210102%|CLINIC'",
                figure);
    }

    private long counted(String sql, String... programmes) {
        return (Long) province.one(
                sql, (Object[]) Arrays.stream(programmes).map(UUID::fromString).toArray(UUID[]::new));
    }
}
