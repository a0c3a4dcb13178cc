package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.tabular.TabularFormat;
import cn.fengxing.kit.tabular.Workbooks;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RosterTest {

    @Inject
    Province province;

    private RosterSender sender;

    @BeforeEach
    void a_province_with_another_company() {
        province.exists();
        sender = new RosterSender(province);
    }

    @Test
    void every_row_gets_a_verdict_on_its_form_and_the_good_ones_are_taken() {
        Response done = sender.upload("DELTA", "VALID_ROWS", """
                某平台沈阳配送人员
                手机号,姓名,工种,区划代码
                13800000001,张三,骑手,210102000000
                1380000,李四,骑手,
                １３８００００００２２,王五,外卖骑手,
                13800000003,,飞行员,21
                """);

        done.then()
                .body("rowsDone", equalTo(4))
                .body("rowsRefused", equalTo(2))
                .body("legalBasis", equalTo("CONTRACT"));
        sender.officer()
                .get("/v1/people/rosters/{id}/faults", done.<String>path("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].row", equalTo(4))
                .body("items[0].column", equalTo("手机号"))
                .body("items[0].reason", equalTo("not-a-phone"))
                .body("items[1].reason", equalTo("wrong-value"));
        assertThat(sender.rows()).isEqualTo(2L);
    }

    @Test
    void a_dry_run_says_the_same_and_leaves_nothing() {
        String list = "手机号,工种\n13800000001,骑手\nx,骑手\n";

        sender.upload("FULL", "DRY_RUN", list)
                .then()
                .body("rowsDone", equalTo(2))
                .body("rowsRefused", equalTo(1));

        assertThat(sender.rows()).isEqualTo(0L);
    }

    @Test
    void nothing_tells_the_company_who_is_registered_claimed_denied_or_erased() {
        Rider stranger = new Rider(null, Api.newPhone(), null, null);
        Rider claimed = Rider.registered();
        Rider denied = Rider.registered();
        Rider erased = Rider.registered();
        sender.list(claimed);
        sender.list(denied);
        RosterSender.answer(claimed, "CONFIRMED");
        RosterSender.answer(denied, "DENIED");
        erased.asksToLeave().then().statusCode(202);
        province.weekPassesFor(erased.id());

        assertThat(bytes(claimed))
                .isEqualTo(bytes(stranger))
                .isEqualTo(bytes(denied))
                .isEqualTo(bytes(erased));
    }

    @Test
    void a_worker_sees_what_companies_say_and_confirms_it() {
        Rider rider = Rider.registered();
        sender.list(rider);

        rider.calls()
                .get("/v1/people/me/rosters")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].companyId", equalTo(sender.company().toString()))
                .body("items[0].name", equalTo("张三"))
                .body("items[0].kindOfWork", equalTo("RIDER"))
                .body("items[0].basisReference", equalTo("配送服务协议第八条"));
        Rider.registered().calls().get("/v1/people/me/rosters").then().body("items", empty());

        RosterSender.answer(rider, "CONFIRMED");
        rider.calls().get("/v1/people/me/rosters").then().body("items[0].answer", equalTo("CONFIRMED"));
    }

    @Test
    void a_denial_destroys_what_was_said_and_the_worker_is_not_asked_again() {
        Rider rider = Rider.registered();
        sender.list(rider);
        RosterSender.answer(rider, "DENIED");

        sender.list(rider);

        rider.calls()
                .get("/v1/people/me/rosters")
                .then()
                .body("items[0].answer", equalTo("DENIED"))
                .body("items[0].name", nullValue());
        assertThat(province.one("SELECT content FROM roster_row WHERE person_id = ?", rider.id()))
                .isNull();
    }

    @Test
    void nobody_answers_for_another() {
        Rider rider = Rider.registered();
        sender.list(rider);
        String row = rider.calls().get("/v1/people/me/rosters").path("items[0].id");

        Rider.registered()
                .calls()
                .body("{\"answer\":\"DENIED\"}")
                .put("/v1/people/me/rosters/{id}/answer", row)
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_is_erased_leaves_no_row_behind() {
        Rider rider = Rider.registered();
        sender.list(rider);
        assertThat(sender.rows()).isEqualTo(1L);

        rider.asksToLeave().then().statusCode(202);
        province.weekPassesFor(rider.id());

        assertThat(sender.rows()).isEqualTo(0L);
    }

    @Test
    void a_full_list_ends_the_rows_of_earlier_ones_unless_one_of_its_own_was_refused() {
        sender.upload("FULL", "VALID_ROWS", "手机号,工种\n13800000001,骑手\n13800000002,骑手\n");
        sender.upload("FULL", "VALID_ROWS", "手机号,工种\n13800000001,骑手\nx,骑手\n");
        assertThat(sender.rows()).isEqualTo(2L);
        sender.upload("FULL", "VALID_ROWS", "手机号,工种\n13800000001,骑手\n");
        sender.upload("FULL", "VALID_ROWS", "手机号,工种\n13800000001,骑手\n");

        assertThat(sender.rows()).isEqualTo(1L);
    }

    @Test
    void a_long_list_is_taken_chunk_by_chunk_each_from_where_the_last_one_ended() {
        StringBuilder list = new StringBuilder("手机号,工种\n");
        for (int i = 0; i < 4_500; i++) {
            list.append("1390000%04d,骑手\n".formatted(i));
        }

        sender.upload("DELTA", "VALID_ROWS", list.toString())
                .then()
                .body("rowsDone", equalTo(4_500))
                .body("rowsRefused", equalTo(0));

        assertThat(sender.rows()).isEqualTo(4_500L);
    }

    @Test
    void a_workbook_is_read_like_a_list_of_commas() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Workbooks sheet = new Workbooks(workbook, "名册", List.of("手机号", "工种"))) {
            sheet.row(List.of(13800000001L, "骑手"));
            sheet.row(List.of("13800000002", "快递员"));
        }

        sender.upload("DELTA", "VALID_ROWS", TabularFormat.XLSX_TYPE, workbook.toByteArray())
                .then()
                .body("state", equalTo("DONE"))
                .body("rowsRefused", equalTo(0));

        assertThat(sender.rows()).isEqualTo(2L);
    }

    @Test
    void a_list_that_is_no_list_fails_as_a_whole() {
        sender.upload("FULL", "VALID_ROWS", "随便写的\n")
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("columns-missing"));
    }

    @Test
    void neither_name_nor_phone_lies_in_a_table_in_the_clear() {
        Rider rider = Rider.registered();
        sender.list(rider);

        assertThat(province.one("SELECT count(*) FROM roster_part")).isEqualTo(0L);
        assertThat(province.one(
                                "SELECT convert_from(content, 'LATIN1') FROM roster_row WHERE company_id = ?",
                                sender.company())
                        .toString())
                .doesNotContain("RIDER");
    }

    /** All that the company is told of a list with this one worker, but for ids and times. */
    private String bytes(Rider rider) {
        Response rows = Api.as(
                        Tokens.holding("PLATFORM_SYSTEM", sender.company()).text())
                .body("""
                        {"companyId":"%s","scope":"DELTA","mode":"VALID_ROWS","legalBasis":"CONTRACT","basisReference":"第八条",
                         "rows":[{"phone":"%s","name":"张三","kindOfWork":"RIDER"}]}""".formatted(sender.company(), rider.phone()))
                .post("/v1/people/rosters/rows");
        rows.then().statusCode(202);
        Response done = sender.ended(rows.path("id"));
        String faults = sender.officer()
                .get("/v1/people/rosters/{id}/faults", done.<String>path("id"))
                .asString();
        return (rows.asString() + done.asString() + faults)
                .replaceAll("\"id\":\"[^\"]*\"", "")
                .replaceAll("\"(createdAt|finishedAt)\":\"[^\"]*\"", "");
    }
}
