package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.time.Today;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MemberFiguresTest {

    @Inject
    Province province;

    @Inject
    Members members;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_recount_equals_what_was_counted_beside_the_facts() {
        for (int i = 0; i < 7; i++) {
            members.at(Province.RIDERS_BRANCH);
        }
        for (int i = 0; i < 3; i++) {
            Rider rider = Rider.registered();
            rider.calls()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(MemberDesk.registration(Province.OTHER_BRANCH))
                    .post("/v1/members/me")
                    .then()
                    .statusCode(201);
            if (i == 0) {
                rider.calls().delete("/v1/people/me/consents/MEMBERSHIP").then().statusCode(204);
            }
        }

        assertThat(difference("members", "ended_at IS NULL")).isEqualTo(0L);
        assertThat(difference("members-unplaced", "place_by IS NOT NULL")).isEqualTo(0L);
        assertThat(province.one("""
                SELECT (SELECT coalesce(sum(total), 0) FROM rollup WHERE figure = 'members-in')::bigint
                     - (SELECT count(*) FROM member_flow WHERE in_on IS NOT NULL)""")).isEqualTo(0L);
        Api.holding("DASHBOARD", Province.SHENYANG_COMMITTEE)
                .get("/v1/statistics/members?divisionCode=210100000000&month=" + YearMonth.now(Today.SHANGHAI))
                .then()
                .statusCode(200)
                .body("figures.figure", hasItem("LINKED_WORKERS"))
                .body(
                        "figures.find { it.figure == 'MEMBERS' }.divisions.find { it.divisionCode == '210103000000' }.count",
                        nullValue());
    }

    @Test
    void figures_of_other_divisions_and_of_months_to_come_are_not_there() {
        Api.holding("DASHBOARD", Province.JINZHOU_COMMITTEE)
                .get("/v1/statistics/members?divisionCode=210100000000&month=2026-11")
                .then()
                .statusCode(404);
        Api.holding("DASHBOARD", Province.SHENYANG_COMMITTEE)
                .get("/v1/statistics/members?divisionCode=210100000000&month=2090-01")
                .then()
                .statusCode(400);
    }

    @Test
    void a_move_with_one_side_is_shown_to_both_committees_and_to_no_other() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"toDivisionCode\":\"210702001000\",\"leftOn\":\"2026-02-03\",\"monthsAway\":12}")
                .post("/v1/members/" + member + "/outflow")
                .then()
                .statusCode(200)
                .body("placement", equalTo("UNPLACED"));
        String flow = province.one("SELECT id FROM member_flow WHERE membership_id = ?", member)
                .toString();

        for (UUID committee : new UUID[] {Province.SHENYANG_COMMITTEE, Province.JINZHOU_COMMITTEE}) {
            Api.holding("ORG_ADMIN", committee)
                    .get("/v1/members/flow-gaps?gap=NO_INFLOW&from=2026-01-01&to=2026-12-31&limit=200")
                    .then()
                    .body("items.id", hasItem(flow));
        }
        Api.holding("ORG_ADMIN", Province.COMMUNITY)
                .get("/v1/members/flow-gaps?gap=NO_INFLOW&from=2026-01-01&to=2026-12-31&limit=200")
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(flow)));
    }

    private Object difference(String figure, String condition) {
        return province.one("""
                SELECT coalesce(sum(abs(c.counted - c.there)), 0)::bigint FROM (
                    SELECT sum(counted)::bigint AS counted, sum(there)::bigint AS there FROM (
                        SELECT key, total AS counted, 0 AS there FROM rollup WHERE figure = ?
                         UNION ALL SELECT division_code, 0, 1 FROM membership WHERE %s) both_sides GROUP BY key) c""".formatted(condition), figure);
    }
}
