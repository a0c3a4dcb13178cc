package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.membership.transfer.LapseTransfers;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class TransfersTest {

    @Inject
    Province province;

    @Inject
    Members members;

    @Inject
    LapseTransfers lapseTransfers;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_transfer_moves_the_member_only_when_the_national_system_has_done_it() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        String transfer = MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .then()
                .statusCode(409);
        MemberDesk.transferStep(MemberDesk.secretary(Province.RIDERS_BRANCH), transfer, "acceptance", null)
                .then()
                .statusCode(404);
        MemberDesk.transferStep(
                        MemberDesk.secretary(Province.OTHER_BRANCH), transfer, "completion", MemberDesk.completion())
                .then()
                .statusCode(409);
        MemberDesk.transferStep(MemberDesk.secretary(Province.OTHER_BRANCH), transfer, "acceptance", null)
                .then()
                .statusCode(200);
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.RIDERS_BRANCH.toString()));

        MemberDesk.transferStep(
                        MemberDesk.secretary(Province.OTHER_BRANCH), transfer, "completion", MemberDesk.completion())
                .then()
                .statusCode(200)
                .body("reference", equalTo("LN-2026-0001"));

        MemberDesk.secretary(Province.OTHER_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.OTHER_BRANCH.toString()));
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/transfers/" + transfer)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"));
        assertThat(province.one("SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", member))
                .isEqualTo(1L);
        assertThat(province.one("SELECT t::text FROM transfer t WHERE id = ?", UUID.fromString(transfer))
                        .toString())
                .doesNotContain("LN-2026-0001");
    }

    @Test
    void a_transfer_that_nobody_answers_lapses_and_the_member_stays() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        String transfer = MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .path("id");

        MemberDesk.drain(() -> lapseTransfers.act(Instant.now().plus(60, ChronoUnit.DAYS), 100));

        MemberDesk.secretary(Province.OTHER_BRANCH)
                .get("/v1/transfers/" + transfer)
                .then()
                .body("state", equalTo("LAPSED"));
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.RIDERS_BRANCH.toString()));
    }

    @Test
    void of_steps_taken_at_once_one_wins_and_nobody_belongs_twice() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 5; round++) {
                UUID member = members.at(Province.RIDERS_BRANCH);
                Callable<Integer> toOther =
                        () -> MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                                .statusCode();
                List<Integer> proposed = pool.invokeAll(List.of(toOther, toOther, toOther)).stream()
                        .map(MemberDesk::get)
                        .toList();
                assertThat(proposed.stream().filter(status -> status == 201)).hasSize(1);
                String transfer = province.one("SELECT id FROM transfer WHERE membership_id = ?", member)
                        .toString();
                Callable<Integer> accept = () -> MemberDesk.transferStep(
                                MemberDesk.secretary(Province.OTHER_BRANCH), transfer, "acceptance", null)
                        .statusCode();
                Callable<Integer> back = () -> MemberDesk.transferStep(
                                MemberDesk.secretary(Province.OTHER_BRANCH),
                                transfer,
                                "return",
                                "{\"reason\":\"ANOTHER_TRADE\"}")
                        .statusCode();
                List<Integer> decided = pool.invokeAll(List.of(accept, back, accept, back)).stream()
                        .map(MemberDesk::get)
                        .toList();
                assertThat(decided.stream().filter(status -> status == 200)).hasSize(1);
                Callable<Integer> complete = () -> MemberDesk.transferStep(
                                MemberDesk.secretary(Province.OTHER_BRANCH),
                                transfer,
                                "completion",
                                MemberDesk.completion())
                        .statusCode();
                pool.invokeAll(List.of(complete, complete, complete));
                assertThat(province.one(
                                "SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", member))
                        .isEqualTo(1L);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whoever_moves_out_of_the_province_is_in_no_list_any_more_and_both_sides_history_stays() {
        Rider rider = Rider.registered();
        UUID member = members.at(rider.id(), Province.RIDERS_BRANCH);
        RequestSpecification own = MemberDesk.secretary(Province.RIDERS_BRANCH);
        MemberDesk.stepped(MemberDesk.secretary(Province.OTHER_BRANCH), "/v1/transfers", outside(member))
                .then()
                .statusCode(404);
        String transfer = MemberDesk.stepped(own, "/v1/transfers", outside(member))
                .then()
                .statusCode(201)
                .body("toId", nullValue())
                .body("state", equalTo("ACCEPTED"))
                .body("outside.name", equalTo("中共杭州市西湖区某支部委员会"))
                .extract()
                .path("id");
        MemberDesk.transferStep(
                        MemberDesk.secretary(Province.OTHER_BRANCH), transfer, "completion", MemberDesk.completion())
                .then()
                .statusCode(404);

        MemberDesk.transferStep(
                        MemberDesk.secretary(Province.RIDERS_BRANCH), transfer, "completion", MemberDesk.completion())
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("reference", equalTo("LN-2026-0001"));

        rider.calls().get("/v1/members/me").then().statusCode(404);
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .statusCode(404);
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/transfers/" + transfer)
                .then()
                .statusCode(200)
                .body("outside.divisionCode", equalTo("330106000000"));
        assertThat(province.one("SELECT ending FROM membership WHERE id = ?", member))
                .isEqualTo("MOVED_OUT");
        assertThat(province.one("SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", member))
                .isEqualTo(0L);
        assertThat(province.one(
                        "SELECT to_division FROM member_flow WHERE membership_id = ? AND out_on IS NOT NULL AND ended_on IS NOT NULL",
                        member))
                .isEqualTo("330106000000");
        assertThat(province.one("SELECT t::text FROM transfer t WHERE id = ?", UUID.fromString(transfer))
                        .toString())
                .doesNotContain("杭州");
    }

    @Test
    void a_transfer_goes_to_one_branch_here_or_outside_and_not_to_both() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        RequestSpecification own = MemberDesk.secretary(Province.RIDERS_BRANCH);
        MemberDesk.stepped(own, "/v1/transfers", "{\"memberId\":\"%s\"}".formatted(member))
                .then()
                .statusCode(400);
        String both = outside(member).replaceFirst("\\{", "{\"toId\":\"" + Province.OTHER_BRANCH + "\",");
        MemberDesk.stepped(MemberDesk.secretary(Province.RIDERS_BRANCH), "/v1/transfers", both)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("only-one-target"));
    }

    private static String outside(UUID member) {
        return """
                {"memberId":"%s","outside":{"name":"中共杭州市西湖区某支部委员会","divisionCode":"330106000000"}}""".formatted(member);
    }

    @Test
    void members_page_through_their_own_transfers_the_latest_first() {
        Rider rider = Rider.registered();
        UUID member = members.at(rider.id(), Province.RIDERS_BRANCH);
        String first = MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .path("id");
        MemberDesk.transferStep(MemberDesk.secretary(Province.RIDERS_BRANCH), first, "withdrawal", null)
                .then()
                .statusCode(200);
        String second = MemberDesk.propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .path("id");

        Response page = rider.calls().get("/v1/transfers/mine?limit=1");

        page.then().statusCode(200).body("items.id", contains(second));
        rider.calls()
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/transfers/mine?limit=1")
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
    }
}
