package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.local.Waiting;
import cn.fengxing.testkit.Eventually;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each of our processes dies as by {@code kill -9} while phones write, and comes back by {@code ./fengxing run}. What was
 * acknowledged is there, once, and what was to be told to other services is told.
 */
@ExtendWith(RunningSuite.class)
class KilledServicesTest {

    private static final int SOME = 10;
    /** Asking for a code and registering are limited to sixty a minute together. */
    private static final int FEW = 5;

    private static final int POINTS_OF_A_HAZARD = 2;
    private static final AtomicInteger PHONES = new AtomicInteger();
    /** By the key they are sent under. */
    private static final Map<String, Map<String, Object>> REGISTRATIONS = new ConcurrentHashMap<>();

    private static Suite suite;
    private static City city;

    @BeforeAll
    static void start(Suite running) {
        suite = running;
        city = new City(suite, "大连市", "2102");
    }

    @Test
    void organisations_founded_through_a_killed_org_service_are_there_once_and_known_to_the_others() throws Exception {
        String street = city.found("大连市网格化服务中心", "STREET_COMMUNITY", city.code, null);
        Api communityWorker = city.appoint("COMMUNITY_WORKER", street);
        List<String> founded;
        try (Phones phones = Phones.writing(key -> foundGrid(street, key)).until(SOME)) {
            suite.kill("org-service");
            suite.run();
            founded = ids(phones.until(SOME).stop());
            assertThat(phones.repeated()).isPositive();
        }

        assertThat(values(city.admin.all("/v1/organisations/" + street + "/children"), "id"))
                .containsExactlyInAnyOrderElementsOf(founded);
        founded.forEach(grid -> Eventually.await(
                "grievance-service to know " + grid,
                () -> communityWorker.get("/v1/hazards?organisationId=" + grid).status() == 200));
        city.appoint("COMMUNITY_WORKER", founded.get(0));
    }

    @Test
    void people_registered_and_placed_through_a_killed_member_service_are_there_once_and_known_to_the_others()
            throws Exception {
        String otherBranch = city.found("大连市第二流动党员党支部", "MOBILE_BRANCH", city.code, city.committee);
        city.appoint("BRANCH_SECRETARY", otherBranch);
        Api moved = city.register(nextPhone());
        Collection<Answer> registered;
        try (Phones phones = Phones.writing(KilledServicesTest::register).until(FEW)) {
            place(moved, otherBranch);
            suite.kill("member-service");
            suite.run();
            registered = phones.until(FEW).stop();
            assertThat(phones.repeated()).isPositive();
        }

        assertThat(registered).allSatisfy(answer -> answer.expect(201));
        assertThat(registered.stream().map(KilledServicesTest::person)).doesNotHaveDuplicates();
        registered.forEach(tokens -> {
            Api rider = city.anybody.as(tokens.text("accessToken"));
            assertThat(rider.all("/v1/identity/sessions")).hasSize(1);
            Eventually.await(
                    "the rider to be known", () -> fileAtWorkplace(rider).status() == 201);
        });
        Eventually.await(
                "the placement to be known",
                () -> fileAtWorkplace(moved).body().at("/owner/id").asText().equals(otherBranch));
        theSecretarySignsIn();
    }

    @Test
    void cases_filed_and_handled_through_a_killed_grievance_service_are_there_once() throws Exception {
        Api rider = city.register(nextPhone());
        String handled = file(rider, "handled").text("id");
        String path = "/v1/grievances/" + handled;
        Api newcomer;
        List<String> filed;
        try (Phones phones = Phones.writing(key -> file(rider, key)).until(SOME)) {
            city.secretary.change(path, "acceptance", Map.of()).expect(200);
            String etag = city.secretary.get(path).etag();
            suite.kill("grievance-service");
            newcomer = city.register(nextPhone());
            suite.run();
            Map<String, String> summary = Map.of("summary", "请平台复核。");
            Phones.untilAnswered(key -> city.secretary.post(path + "/forwarding", summary, key, etag))
                    .expect(204);
            filed = ids(phones.until(SOME).stop());
            assertThat(phones.repeated()).isPositive();
        }

        assertThat(values(rider.all("/v1/grievances"), "id"))
                .hasSize(filed.size() + 1)
                .contains(handled)
                .containsAll(filed);
        assertThat(values(rider.all(path + "/timeline"), "code")).containsExactly("FILE", "ACCEPT", "FORWARD");
        Eventually.await(
                "the newcomer to be known", () -> fileAtWorkplace(newcomer).status() == 201);
    }

    @Test
    void hazards_verified_while_volunteer_service_dies_twice_earn_their_points_once() throws Exception {
        Api rider = city.register(nextPhone());
        int verified = verifiedWhileVolunteerServiceDies(rider);

        suite.letPass(Duration.ofDays(2));
        Eventually.await("the first points", () -> balance(rider) > 0);
        suite.kill("volunteer-service");
        suite.run();

        nightsPassUntil(() -> balance(rider) >= POINTS_OF_A_HAZARD * verified);
        assertThat(balance(rider)).isEqualTo(POINTS_OF_A_HAZARD * verified);
        assertThat(rider.all("/v1/points/me/entries")).hasSize(verified);
    }

    @Test
    void cases_filed_through_a_killed_console_are_there_once() throws Exception {
        Api rider = city.register(nextPhone());
        List<String> filed;
        try (Phones phones = Phones.writing(key -> file(rider, key)).until(SOME)) {
            suite.kill("console");
            suite.run();
            filed = ids(phones.until(SOME).stop());
            assertThat(phones.repeated()).isPositive();
        }

        assertThat(values(rider.all("/v1/grievances"), "id")).containsExactlyInAnyOrderElementsOf(filed);
        theSecretarySignsIn();
    }

    private static Answer foundGrid(String street, String key) {
        Map<String, Object> grid = City.organisation(Map.of(), "网格" + key, "STREET_COMMUNITY", city.code, street);
        return city.admin.post("/v1/organisations", grid, key, null);
    }

    private static Answer register(String key) {
        Map<String, Object> registration = REGISTRATIONS.computeIfAbsent(key, unused -> city.registration(nextPhone()));
        return city.anybody.post("/v1/people", registration, key, null);
    }

    private static void place(Api rider, String branch) {
        String path = "/v1/people/" + rider.get("/v1/people/me").expect(200).text("id");
        city.admin.change(path, "placement", Map.of("branchId", branch)).expect(200);
    }

    private static Answer file(Api rider, String key) {
        Map<String, String> words = Map.of(
                "category", "PAY_AND_DEDUCTIONS",
                "text", "超时被扣款，不能申诉。",
                "divisionCode", city.district,
                "summaryForCompany", "要求复核超时扣款。");
        return rider.post("/v1/grievances", words, key, null);
    }

    /** Without a place, which is refused until grievance-service has heard where the rider works. */
    private static Answer fileAtWorkplace(Api rider) {
        return rider.post("/v1/grievances", Map.of("category", "OTHER", "text", "想反映一件事。"));
    }

    private static int verifiedWhileVolunteerServiceDies(Api rider) throws Exception {
        try (Phones phones = Phones.writing(key -> reportVerified(rider, key)).until(SOME)) {
            suite.kill("volunteer-service");
            suite.run();
            return phones.until(SOME).stop().size();
        }
    }

    /** What is heard of after a night has begun is posted in the next one. */
    private static void nightsPassUntil(BooleanSupplier posted) {
        for (int night = 0; night < 15 && !posted.getAsBoolean(); night++) {
            suite.letPass(Duration.ofDays(1));
            Waiting.until(Duration.ofSeconds(6), posted);
        }
    }

    private static Answer reportVerified(Api rider, String key) {
        Map<String, Object> hazard = Map.of(
                "category",
                "MANHOLE_COVER",
                "description",
                "井盖缺失，夜间看不清。",
                "divisionCode",
                city.district,
                "position",
                Map.of("lon", 121.6147, "lat", 38.914));
        Answer reported = rider.post("/v1/hazards", hazard, key, null).expect(201);
        city.communityWorker
                .change("/v1/hazards/" + reported.text("id"), "verification", Map.of("summary", "现场属实，已设围挡。"))
                .expect(200);
        return reported;
    }

    private static void theSecretarySignsIn() {
        Api secretary = city.secretaryAgain();
        secretary.get("/v1/people/me").expect(200);
    }

    private static int balance(Api rider) {
        return rider.get("/v1/points/me").expect(200).body().path("balance").asInt();
    }

    private static String person(Answer tokens) {
        return city.anybody
                .as(tokens.text("accessToken"))
                .get("/v1/people/me")
                .expect(200)
                .text("id");
    }

    private static String nextPhone() {
        return "1398811%04d".formatted(PHONES.incrementAndGet());
    }

    private static List<String> ids(Collection<Answer> created) {
        return created.stream().map(answer -> answer.expect(201).text("id")).toList();
    }

    private static List<String> values(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asText()).toList();
    }
}
