package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class JourneyTest {

    private static final String SUMMARY = "{\"summary\":\"支部已核对天气预警，请复核。\"}";
    private static final String PROPOSAL = "{\"outcome\":\"RESOLVED\",\"answer\":\"扣款36元今日退回账户。\"}";
    private static final String DISPUTE = "{\"reason\":\"只退了两单，还差12元。\"}";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_deduction_is_settled_at_the_branch() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        assertThat(grievance.see(grievance.rider(), "owner.name")).isEqualTo("沈阳市外卖行业流动党员党支部");

        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "resolution-proposal", PROPOSAL);
        grievance.done(grievance.rider(), "confirmation", "{\"rating\":5}");

        assertThat(grievance.see(grievance.rider(), "status")).isEqualTo("CLOSED");
        assertThat(grievance.see(grievance.rider(), "outcome")).isEqualTo("RESOLVED");
        assertThat(grievance.see(grievance.rider(), "ending")).isEqualTo("CONFIRMED");
    }

    @Test
    void people_carry_a_case_over_all_hops() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", SUMMARY);
        assertThat(grievance.read(World.secretary()).statusCode()).isEqualTo(404);
        assertThat(grievance.see(grievance.rider(), "owner.name")).isEqualTo("快马外卖沈阳分公司党支部");

        String atCompany = grievance.companyId(World.officer());
        assertThat(OneCase.actOn(atCompany, World.officer(), "acceptance", "").statusCode())
                .isEqualTo(200);
        assertThat(OneCase.actOn(atCompany, World.officer(), "resolution-proposal", PROPOSAL)
                        .statusCode())
                .isEqualTo(200);
        grievance.done(grievance.rider(), "dispute", DISPUTE);
        assertThat(OneCase.readAs(World.officer(), atCompany).statusCode()).isEqualTo(404);

        grievance.done(World.inspector(), "acceptance", "");
        grievance.done(World.inspector(), "refusal", "{\"outcome\":\"NOT_UPHELD\",\"reason\":\"符合约定，可申请仲裁。\"}");
        grievance.done(grievance.rider(), "escalation", "{\"reason\":\"合同里没有写。\"}");

        grievance.done(World.supervisor(), "acceptance", "");
        grievance.done(World.supervisor(), "extension", "{\"workingDays\":3,\"reason\":\"调取日志\"}");
        grievance.done(World.supervisor(), "resolution-proposal", PROPOSAL);
        grievance.done(grievance.rider(), "confirmation", "{\"rating\":4,\"outcome\":\"PARTLY_RESOLVED\"}");

        assertThat(grievance.see(grievance.rider(), "outcome")).isEqualTo("PARTLY_RESOLVED");
        assertThat(grievance.timeline(grievance.rider()).jsonPath().getList("items.code"))
                .containsExactly(
                        "FILE",
                        "ACCEPT",
                        "FORWARD",
                        "ACCEPT",
                        "PROPOSE",
                        "DISPUTE",
                        "ACCEPT",
                        "REFUSE",
                        "ESCALATE",
                        "ACCEPT",
                        "EXTEND",
                        "PROPOSE",
                        "CONFIRM");
    }

    @Test
    void a_company_asks_and_reads_the_answer_without_numbers_and_nothing_else() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", SUMMARY);
        String atCompany = grievance.companyId(World.officer());
        assertThat(OneCase.actOn(atCompany, World.officer(), "acceptance", "").statusCode())
                .isEqualTo(200);

        assertThat(OneCase.actOn(atCompany, World.officer(), "question", "{\"question\":\"是哪一天扣的？\"}")
                        .path("status")
                        .toString())
                .isEqualTo("AWAITING_WORKER");
        assertThat(grievance.timeline(grievance.rider()).jsonPath().getString("items[-1].note"))
                .isEqualTo("是哪一天扣的？");
        grievance.done(grievance.rider(), "answer", "{\"answer\":\"十一月二十日晚，电话13812345678。\"}");
        assertThat(OneCase.actOn(atCompany, World.officer(), "resolution-proposal", PROPOSAL)
                        .statusCode())
                .isEqualTo(200);
        grievance.done(grievance.rider(), "confirmation", "{\"rating\":5}");
        grievance.done(grievance.rider(), "reopening", "{\"reason\":\"站长李四说不退了。\"}");

        assertThat(OneCase.readAs(World.officer(), atCompany).path("status").toString())
                .isEqualTo("AWAITING_ACCEPTANCE");
        String seen = as(World.officer())
                .get("/v1/grievances/" + atCompany + "/timeline")
                .asString();
        assertThat(seen).contains("十一月二十日晚").doesNotContain("13812345678").doesNotContain("李四");
    }

    @Test
    void a_question_left_without_an_answer_closes_the_case_which_the_worker_opens_again() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "question", "{\"question\":\"是哪一天扣的？\"}");
        assertThat(grievance
                        .act(World.secretary(), "resolution-proposal", PROPOSAL)
                        .statusCode())
                .isEqualTo(409);

        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "status").equals("CLOSED"));
        assertThat(grievance.see(grievance.rider(), "outcome")).isEqualTo("NO_ANSWER");
        grievance.done(grievance.rider(), "reopening", "{\"reason\":\"住院了没看到。\"}");

        assertThat(grievance.see(World.secretary(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
    }

    @Test
    void clocks_carry_a_case_over_all_hops() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        for (String hop : new String[] {"PLATFORM", "REGULATOR", "SUPERIOR_REGULATOR"}) {
            world.letTimeRunOut(grievance.id());
            Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals(hop));
        }
        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "overdue").equals("true"));

        assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("SUPERIOR_REGULATOR");
        assertThat(grievance.timeline(grievance.rider()).jsonPath().getString("items[1].words"))
                .startsWith("沈阳市外卖行业流动党员党支部逾期未办，已记录；诉求已自动转快马外卖沈阳分公司党支部");
    }

    @Test
    void without_an_approved_summary_the_clock_passes_the_company_by() {
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"));

        world.letTimeRunOut(grievance.id());

        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("REGULATOR"));
    }

    @Test
    void silence_closes_a_proposal_as_not_confirmed() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "resolution-proposal", PROPOSAL);

        world.letTimeRunOut(grievance.id());

        Eventually.await(() -> grievance.see(grievance.rider(), "ending").equals("SILENCE"));
        assertThat(grievance.see(grievance.rider(), "outcome")).isEqualTo("RESOLVED");
    }

    @Test
    void urgent_safety_goes_to_the_duty_desk_and_then_to_the_one_above() {
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "URGENT_SAFETY"));
        assertThat(grievance.see(grievance.rider(), "owner.name")).isEqualTo("沈阳市值班室");
        assertThat(grievance.see(grievance.rider(), "helplines.number")).contains("110", "119", "120", "122", "12333");

        world.letTimeRunOut(grievance.id());

        Eventually.await(() -> grievance.see(grievance.rider(), "owner.name").equals("辽宁省值班室"));
        assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("DUTY_DESK");
    }

    @Test
    void a_returned_case_is_assigned_by_the_committee() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "return", "{\"reason\":\"不属于本支部。\"}");
        String committee = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        assertThat(grievance.see(committee, "actions")).isEqualTo("[ASSIGN]");

        assertThat(grievance
                        .act(
                                committee,
                                "assignment",
                                "{\"organisationId\":\"" + World.CITY_BUREAU + "\",\"reason\":\"转\"}")
                        .statusCode())
                .isEqualTo(422);
        grievance.done(
                committee, "assignment", "{\"organisationId\":\"" + World.OTHER_BRANCH + "\",\"reason\":\"归快递支部\"}");

        assertThat(grievance.see(grievance.rider(), "owner.name")).isEqualTo("沈阳市快递行业流动党员党支部");
    }

    @Test
    void a_company_branch_never_gets_cases_about_its_company() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", World.COMPANY_PARTY, rider);

        OneCase grievance = OneCase.filedBy(rider);

        assertThat(grievance.see(grievance.rider(), "owner.id")).isNotEqualTo(World.COMPANY_PARTY.toString());
        assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("BRANCH");
    }

    @Test
    void every_step_is_told_without_words_and_without_the_person() {
        UUID rider = world.newRider();
        try (var events = EventCaptor.fromNow("fengxing.grievances.v1")) {
            OneCase grievance = OneCase.filedBy(rider);
            grievance.done(World.secretary(), "acceptance", "");
            grievance.done(grievance.rider(), "withdrawal", "");

            var closed = events.await(event -> event.type().equals("cn.fengxing.grievance.closed.v1")
                    && event.key().equals(grievance.id()));
            assertThat(closed.field("outcome")).isEqualTo("WITHDRAWN");
            var all = events.untilNow().stream()
                    .filter(event -> event.key().equals(grievance.id()))
                    .toList();
            assertThat(all.stream().map(event -> event.payload().path("version").asLong() % 1_000_000))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(all).allSatisfy(EventSchemas::assertValid);
            assertThat(all.toString()).doesNotContain(rider.toString(), "13812345678", "李雷");
        }
    }

    @Test
    void of_two_handlers_at_once_one_is_told_that_the_case_has_changed() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        String seen = grievance.read(World.secretary()).header("ETag");

        List<Integer> answers = Stream.of("acceptance", "acceptance")
                .map(action -> CompletableFuture.supplyAsync(() -> as(World.secretary())
                        .header("If-Match", seen)
                        .post("/v1/grievances/" + grievance.id() + "/" + action)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void a_worker_lists_the_own_cases_page_by_page() {
        UUID rider = world.newRider();
        for (int i = 0; i < 3; i++) {
            OneCase.filedBy(rider);
        }
        var first = as(Tokens.of(rider).text()).get("/v1/grievances?limit=2").jsonPath();
        var second = as(Tokens.of(rider).text())
                .get("/v1/grievances?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void the_queue_goes_on_where_the_page_ended() {
        for (int i = 0; i < 3; i++) {
            OneCase.filedBy(world.newRider());
        }
        var seen = new java.util.ArrayList<String>();
        String cursor = "";
        do {
            var page = as(World.secretary())
                    .get("/v1/grievances?scope=QUEUE&limit=2" + cursor)
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }
}
