package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a platform officer or a regulator asks, without consent nothing of the answer tells who the worker is. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PromisesTest {

    private static final String ASK =
            "{\"facts\":\"已核对当日暴雨时段的超时扣款规则。\",\"reason\":\"需核对本人扣款记录。\",\"undertaking\":\"2026-12\"}";
    private static final List<String> READS = List.of("", "/timeline", "/identity", "/openings");

    private final UUID rider = UUID.randomUUID();
    private final List<String> seen = new ArrayList<>();

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
        world.run(
                "INSERT INTO known_person VALUES (?, ?, ?, ?, false, 1)",
                rider,
                World.COMPANY,
                World.COUNTY,
                World.BRANCH);
    }

    @Test
    void no_answer_to_a_platform_officer_tells_who_the_worker_is() {
        String officer = World.officer();
        OneCase grievance = forwarded();
        String alias = CaseIds.aliasOf(grievance.id());
        look(officer, alias);
        look(officer, grievance.id());
        for (String action : List.of("acceptance", "acceptance", "refusal", "handover", "taking-on", "handlers")) {
            act(officer, alias, action, action.equals("acceptance") ? "" : "{}");
        }
        act(officer, alias, "identity-request", ASK);
        look(officer, alias);
        world.letTimeRunOut(grievance.id());
        cn.fengxing.testkit.Eventually.await(
                () -> grievance.see(grievance.rider(), "status").equals("IN_PROGRESS"));
        act(officer, alias, "identity-request", ASK);
        act(officer, alias, "extension", "{\"workingDays\":2,\"reason\":\"调取日志\"}");
        act(officer, alias, "question", "{\"question\":\"哪一天被扣的？\"}");
        look(officer, alias);

        assertTellsNobody(grievance);
        assertThat(seen).noneMatch(answer -> answer.contains(World.BRANCH.toString()) || answer.contains("流动党员"));
    }

    @Test
    void no_answer_to_a_regulator_tells_who_the_worker_is() {
        String inspector = World.inspector();
        OneCase grievance = forwarded();
        world.run(
                "UPDATE grievance SET hop = 'REGULATOR', owner_id = ? WHERE id = ?",
                World.CITY_BUREAU,
                UUID.fromString(grievance.id()));
        look(inspector, grievance.id());
        act(inspector, grievance.id(), "acceptance", "");
        act(inspector, grievance.id(), "identity-request", ASK);
        look(inspector, grievance.id());
        seen.add(as(inspector)
                .get("/v1/statistics/grievances?from=2026-01&to=2026-12&organisationId=" + World.CITY_BUREAU)
                .asString());
        act(inspector, grievance.id(), "refusal", "{\"outcome\":\"NOT_UPHELD\",\"reason\":\"x\"}");

        // It reads the worker's own words without numbers, and it is for the worker to say a name in them; beside them there is none.
        seen.replaceAll(answer -> answer.replace(Identifying.masked(OneCase.WORDS), ""));
        assertTellsNobody(grievance);
    }

    @Test
    void no_event_of_a_case_tells_who_the_worker_is() {
        try (EventCaptor events = EventCaptor.fromNow("fengxing.grievances.v1")) {
            OneCase grievance = forwarded();
            events.await(event ->
                    event.key().equals(grievance.id()) && event.type().equals("cn.fengxing.grievance.forwarded.v1"));

            assertThat(events.untilNow())
                    .filteredOn(event -> event.key().equals(grievance.id()))
                    .extracting(CapturedEvent::value)
                    .isNotEmpty()
                    .noneMatch(value -> value.contains(rider.toString()) || value.contains("李雷"));
        }
    }

    private OneCase forwarded() {
        return OneCase.filedBy(rider)
                .done(World.secretary(), "acceptance", "")
                .done(World.secretary(), "forwarding", "{\"summary\":\"支部已了解，请复核。\"}");
    }

    private void look(String token, String id) {
        READS.forEach(read -> seen.add(text(as(token).get("/v1/grievances/" + id + read))));
        seen.add(text(as(token).get("/v1/grievances?scope=QUEUE&limit=200")));
        seen.add(text(as(token).get("/v1/grievances/ties")));
    }

    private void act(String token, String id, String action, String body) {
        seen.add(text(OneCase.actOn(id, token, action, body)));
    }

    private void assertTellsNobody(OneCase grievance) {
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer).doesNotContain(rider.toString(), "李雷", "13812345678"));
        assertThat(OneCase.readAs(Tokens.of(rider).text(), grievance.id()).asString())
                .as("it is there to be found")
                .contains("李雷");
    }

    private static String text(Response response) {
        return response.asString() + response.headers();
    }
}
