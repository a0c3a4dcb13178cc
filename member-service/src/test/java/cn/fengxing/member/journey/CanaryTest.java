package cn.fengxing.member.journey;

import static cn.fengxing.member.journey.Api.holding;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody goes through everything that member-service does; afterwards the name and the phone are looked for. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class CanaryTest {

    private static final String NAME = "欧阳金丝雀";

    @Inject
    Province province;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void name_and_phone_are_in_no_table_log_topic_or_metric() throws Exception {
        Rider rider = Rider.registered();
        rider.tellsName(NAME);
        everythingHappensTo(rider);

        assertThat(tables()).as("tables").doesNotContain(rider.phone(), NAME, hex(rider.phone()), hex(NAME));
        assertThat(Files.readString(LocalRun.log())).as("log").doesNotContain(rider.phone(), NAME);
        assertThat(Api.anybody().get("/q/metrics").asString()).as("metrics").doesNotContain(rider.phone(), NAME);
        try (var events = EventCaptor.fromBeginning("fengxing.people.v1")) {
            List<CapturedEvent> sent = events.untilNow();
            assertThat(sent).extracting(CapturedEvent::key).contains(rider.id().toString());
            assertThat(sent)
                    .noneMatch(event -> String.valueOf(event.value()).contains(rider.phone())
                            || String.valueOf(event.value()).contains(NAME));
        }
    }

    /** Also what fails: an error must not repeat what it was given. */
    private void everythingHappensTo(Rider rider) {
        List<String> refusals = new ArrayList<>();
        refusals.add(Api.signIn(rider.phone(), "000000").asString());
        refusals.add(Api.register(Api.registration(rider.phone(), "000000", Province.HEPING))
                .asString());
        refusals.add(
                Api.register(Api.registration(rider.phone(), "x", "nowhere")).asString());
        refusals.add(Api.anybody()
                .body("{\"" + rider.phone() + "\":1}")
                .post("/v1/identity/codes")
                .asString());
        refusals.add(rider.calls()
                .header("If-Match", "*")
                .body("{\"name\":\"" + NAME + "\"}")
                .put("/v1/people/me/name")
                .asString());
        assertThat(refusals).noneMatch(answer -> answer.contains(rider.phone()) || answer.contains(NAME));
        rider.signedInAgain();
        String reason = "{\"reason\":\"电话回访\"}";
        holding("ADVISER", Province.RIDERS_BRANCH).body(reason).post("/v1/people/" + rider.id() + "/reveals")
                .then()
                .statusCode(200);
        holding("ORG_ADMIN", Province.COMMITTEE)
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"branchId\":\"" + Province.OTHER_BRANCH + "\"}")
                .post("/v1/people/" + rider.id() + "/placement")
                .then()
                .statusCode(200);
    }

    /** Every row of every table, as text; bytes come as hex. */
    private String tables() throws Exception {
        String database = url.substring(url.lastIndexOf('/') + 1);
        StringBuilder found = new StringBuilder();
        try (Connection superuser = TestServers.running().connectAsSuperuser(database)) {
            for (String table : names(superuser)) {
                try (ResultSet rows = superuser.createStatement().executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) {
                        found.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        assertThat(found).contains("REGISTRATION");
        return found.toString();
    }

    private static List<String> names(Connection superuser) throws Exception {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = superuser.createStatement().executeQuery("""
                SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
                 WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
