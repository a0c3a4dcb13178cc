package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An erasure outlives what undoes everything else: a backup from before it, and all topics read again from their beginning. */
@ExtendWith(RunningSuite.class)
class RestoredBackupTest {

    private static final List<String> SERVICES = List.of("org", "member", "grievance", "volunteer");
    private static final String PHONE = "13970415386";
    private static final String NAME = "令狐雪隼";
    private static final Duration LONGER_THAN_THE_WEEK_TO_THINK_IT_OVER = Duration.ofDays(8);
    private static final Duration ALL_TOPICS_ARE_READ = Duration.ofMinutes(2);

    private static Suite suite;
    private static City city;

    @BeforeAll
    static void start(Suite running) {
        suite = running;
        city = new City(suite, "本溪市", "2105");
    }

    @Test
    void who_was_erased_stays_unreadable_when_a_backup_from_before_comes_back_and_all_topics_are_read_again()
            throws Exception {
        Api rider = city.register(PHONE);
        rider.put("/v1/people/me/name", named(), "/v1/people/me").expect(200);
        UUID person = UUID.fromString(rider.get("/v1/people/me").expect(200).text("id"));
        file(rider);
        UUID neighbour = someoneWhoStays();
        Path backup = suite.backUp();
        assertThat(erased(person)).isFalse();

        rider.post("/v1/people/me/erasure", Map.of("code", city.codeSentTo(PHONE)))
                .expect(202);
        suite.letPass(LONGER_THAN_THE_WEEK_TO_THINK_IT_OVER);
        Eventually.await("the erasure", () -> erased(person));
        suite.restore(backup);
        readAllTopicsAgain();

        Eventually.await("the erasure to be repeated", ALL_TOPICS_ARE_READ, () -> erased(person));
        Eventually.await("the case to be nobody's", ALL_TOPICS_ARE_READ, () -> caseless(person));
        assertThat(erased(neighbour)).isFalse();
        assertThat(keyOf(neighbour)).isNotNull();
        assertThat(keyOf(person)).isNull();
        city.secretary.get("/v1/people/" + person).expect(404);
    }

    private static Map<String, Object> named() {
        return Map.of("name", NAME, "consent", Map.of("purpose", "NAME", "textVersion", "2026-01"));
    }

    private static UUID someoneWhoStays() {
        return UUID.fromString(city.register("13970415387").get("/v1/people/me").text("id"));
    }

    private static void file(Api rider) {
        Map<String, Object> words = Map.of(
                "category", "OTHER", "text", "想反映一件事。", "divisionCode", city.district, "summaryForCompany", "反映一件事。");
        rider.post("/v1/grievances", words).expect(201);
    }

    /** As if no service had ever heard anything. */
    private static void readAllTopicsAgain() throws SQLException {
        Suite.SERVICES.forEach(suite::kill);
        for (String service : SERVICES) {
            try (Connection database = suite.connectAsSuperuser("fengxing_" + service);
                    Statement statement = database.createStatement()) {
                statement.execute("TRUNCATE inbox, inbox_offset");
            }
        }
        suite.run();
    }

    private static boolean erased(UUID person) {
        return one("member", "SELECT erased_at FROM person WHERE id = ?", person) != null;
    }

    private static boolean caseless(UUID person) {
        return Boolean.TRUE.equals(one("grievance", "SELECT erased FROM known_person WHERE id = ?", person))
                && one(
                                "grievance",
                                "SELECT count(*) FROM grievance WHERE filer IS NOT NULL AND division_code = ?",
                                city.district)
                        .equals(0L);
    }

    private static Object keyOf(UUID person) {
        return one("member", "SELECT wrapped_key FROM data_key WHERE person_id = ?", person);
    }

    private static Object one(String service, String sql, Object parameter) {
        try (Connection database = suite.connectAsSuperuser("fengxing_" + service);
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
