package cn.fengxing.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rider whose name, numbers and words occur nowhere else lives through what the suite does, and what it refuses. Afterwards
 * they are searched for in all that is kept or shown. The branch's name, which nobody hides, proves each time that the search
 * finds what is there.
 */
@ExtendWith(RunningSuite.class)
class CanaryTest {

    private static final String BRANCH = "鞍山市外卖行业流动党员党支部";
    private static final Needles PLAIN = new Needles(Map.of("branch", BRANCH));

    private static Suite suite;
    private static Needles canary;
    private static Needles sealed;
    private static Needles canaryAndBranch;
    private static Map<String, HttpResponse<String>> refusals;

    @BeforeAll
    static void everything_happens(Suite running) throws Exception {
        suite = running;
        City city = new City(suite, "鞍山市", "2103");
        Answer tokens =
                city.anybody.post("/v1/people", city.registration(Canary.PHONE)).expect(201);
        String token = tokens.text("accessToken");
        Map<String, String> secrets = new HashMap<>(Map.of(
                "access token", token, "refresh token", tokens.text("refreshToken"), "password", Staff.PASSWORD));
        canary = Canary.confidential(secrets);
        sealed = Canary.sealed(secrets);
        secrets.put("branch", BRANCH);
        canaryAndBranch = Canary.confidential(secrets);
        Api rider = city.anybody.as(token);
        tellName(rider);
        carryCase(city, rider);
        reportHazard(city, rider);
        beRevealed(city, rider);
        beListed(city);
        liveAMonth(city, rider);
        refusals = new Provocations(suite.edge(), token, city.district).answers();
    }

    private static void tellName(Api rider) {
        Map<String, Object> name =
                Map.of("name", Canary.NAME, "consent", Map.of("purpose", "NAME", "textVersion", "2026-01"));
        rider.put("/v1/people/me/name", name, "/v1/people/me").expect(200);
    }

    private static void carryCase(City city, Api rider) {
        String path = "/v1/grievances/"
                + rider.post("/v1/grievances", Canary.grievance(city.district))
                        .expect(201)
                        .text("id");
        city.secretary.change(path, "acceptance", Map.of()).expect(200);
        city.secretary
                .change(path, "extension", Map.of("workingDays", 2, "reason", Canary.NAME + "的单子要调记录"))
                .expect(200);
        city.secretary
                .change(path, "forwarding", Map.of("summary", Canary.NAME + "：" + Canary.ANSWER))
                .expect(204);
        rider.change(path, "withdrawal", Map.of()).expect(200);
        assertThat(rider.get(path + "/timeline").body().toString()).contains(Canary.ANSWER);
    }

    private static void reportHazard(City city, Api rider) {
        String path = "/v1/hazards/"
                + rider.post("/v1/hazards", Canary.hazard(city.district))
                        .expect(201)
                        .text("id");
        city.communityWorker
                .change(path, "verification", Map.of("summary", "现场属实，已设围挡。"))
                .expect(200);
        assertThat(rider.get(path).expect(200).text("description")).isEqualTo(Canary.HAZARD);
    }

    private static void beRevealed(City city, Api rider) {
        String path = "/v1/people/" + rider.get("/v1/people/me").text("id");
        Answer shown = city.secretary
                .post(path + "/reveals", Map.of("reason", Canary.REASON))
                .expect(200);
        assertThat(shown.text("name")).isEqualTo(Canary.NAME);
        assertThat(shown.text("phone")).isEqualTo(Canary.PHONE);
    }

    /** Before the company knows or does not know whether there is such a person. */
    private static void beListed(City city) {
        Map<String, Object> roster = Map.of(
                "companyId",
                city.platformOffice,
                "scope",
                "DELTA",
                "mode",
                "VALID_ROWS",
                "legalBasis",
                "CONTRACT",
                "basisReference",
                "配送服务协议第八条",
                "rows",
                List.of(Map.of("phone", Canary.PHONE, "name", Canary.NAME, "kindOfWork", "RIDER")));
        city.appoint("PLATFORM_OFFICER", city.platformOffice)
                .post("/v1/people/rosters/rows", roster)
                .expect(202);
    }

    private static void liveAMonth(City city, Api rider) {
        MembersMonth month = new MembersMonth(suite, new City(suite, "葫芦岛市", "2114"), city, rider);
        month.seesThePoster();
        month.registersAsMember();
        month.isPlaced();
        month.checksIn();
        month.showsIdentity();
        month.getsAnAdviser();
        month.attendsAHealthCheck();
        month.receivesALetter();
        month.movesOver();
        Answer export = rider.post("/v1/people/me/export", Map.of("code", city.codeSentTo(Canary.PHONE)))
                .expect(200);
        assertThat(export.body().toString()).contains(Canary.NAME, Canary.PHONE);
    }

    @Test
    void no_refusal_repeats_what_it_was_sent() {
        assertThat(refusals).hasSizeGreaterThan(40).allSatisfy((what, answer) -> {
            assertThat(answer.statusCode()).as(what).isBetween(what.equals(Provocations.PAGE) ? 200 : 400, 499);
            assertThat(canary.in(answer.headers().map() + answer.body()))
                    .as(what)
                    .isEmpty();
        });
    }

    /** Logs, tables, indexes, the write-ahead log, the broker's files: bytes, as they lie on disk. */
    @Test
    void no_file_of_the_suite_holds_them() throws Exception {
        try (Connection superuser = suite.connectAsSuperuser("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("CHECKPOINT");
        }

        Set<String> found = canaryAndBranch.below(suite.state());

        assertThat(found)
                .filteredOn(find -> find.contains(": branch"))
                .anyMatch(find -> find.startsWith("postgres/data/base/"))
                .anyMatch(find -> find.startsWith("postgres/data/pg_wal/"))
                .anyMatch(find -> find.startsWith("kafka/data/"));
        assertThat(found)
                .filteredOn(find -> !find.contains(": branch"))
                .allMatch(find -> find.startsWith("postgres/data/") && Canary.mayLieInATable(find));
    }

    /** Again as text: on disk a long value is compressed. */
    @Test
    void no_table_holds_them() throws Exception {
        Set<String> branch = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (String service : List.of("org", "member", "grievance", "volunteer")) {
            try (Connection database = suite.connectAsSuperuser("fengxing_" + service)) {
                for (String table : tables(database)) {
                    String rows = rows(database, table);
                    PLAIN.in(rows).forEach(name -> branch.add(service + " " + table));
                    sealed.in(rows).forEach(name -> found.add(service + " " + table + ": " + name));
                }
            }
        }

        assertThat(branch).contains("org public.organisation", "grievance public.known_organisation");
        assertThat(found).isEmpty();
    }

    @Test
    void no_record_of_any_topic_holds_them() throws Exception {
        Set<String> branch = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        Topics.readAll(
                suite.kafka(),
                message -> parts(message).forEach(part -> {
                    PLAIN.in(part).forEach(name -> branch.add(message.topic()));
                    canary.in(part).forEach(name -> found.add(message.topic() + ": " + name));
                }));

        assertThat(branch).contains("fengxing.organisations.v1");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org", "member", "grievance", "volunteer", "console"})
    void no_metric_holds_them(String part) {
        String metrics = suite.metrics(part);

        assertThat(metrics).contains("http_server_requests_seconds_count");
        assertThat(canary.in(metrics)).isEmpty();
    }

    private static List<String> tables(Connection database) throws Exception {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
                         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String rows(Connection database, String table) throws Exception {
        StringBuilder text = new StringBuilder();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    private static List<byte[]> parts(ConsumerRecord<byte[], byte[]> message) {
        List<byte[]> parts = new ArrayList<>();
        if (message.key() != null) {
            parts.add(message.key());
        }
        if (message.value() != null) {
            parts.add(message.value());
        }
        message.headers().forEach(header -> {
            parts.add(header.key().getBytes(UTF_8));
            if (header.value() != null) {
                parts.add(header.value());
            }
        });
        return parts;
    }
}
