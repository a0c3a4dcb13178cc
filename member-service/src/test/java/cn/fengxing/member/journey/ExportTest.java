package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class ExportTest {

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void everything_held_of_me_comes_out_when_i_prove_to_be_myself() {
        Rider rider = Rider.registered();
        rider.tellsName("张<b>伟</b>明");
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .body("{\"reason\":\"电话回访\"}")
                .post("/v1/people/{id}/reveals", rider.id())
                .then()
                .statusCode(200);

        Response export = export(rider, "", Api.code(rider.phone()));

        export.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("personId", equalTo(rider.id().toString()))
                .body("sections.name", hasItems("profile", "consents", "sessions", "roles", "placements", "openings"))
                .body(section("profile") + "[0].phone", equalTo(rider.phone()))
                .body(section("profile") + "[0].name", equalTo("张<b>伟</b>明"))
                .body(section("consents") + ".purpose", hasItems("REGISTRATION", "NAME"))
                .body(section("openings") + "[0].reason", equalTo("电话回访"))
                .body(section("placements") + "[0].branchId", equalTo(Province.RIDERS_BRANCH.toString()));
        assertThat(province.one(
                        "SELECT count(*) FROM audit_entry WHERE action = 'export-person' AND subject_id = ?",
                        rider.id().toString()))
                .isEqualTo(1L);
    }

    @Test
    void the_printed_export_is_a_page_in_chinese_that_runs_nothing() {
        Rider rider = Rider.registered();
        rider.tellsName("张<b>伟</b>明");

        Response page = export(rider, "/printed", Api.code(rider.phone()));

        page.then().statusCode(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("<h2>登记资料</h2>", "<h2>同意</h2>", "<h2>查看记录</h2>", rider.phone(), "短信验证码")
                .contains("张&lt;b&gt;伟&lt;/b&gt;明")
                .doesNotContain("<b>", "<script", "PHONE_CODE", "contactBranchId");
    }

    @Test
    void who_only_found_the_phone_unlocked_takes_nothing_away() {
        Rider rider = Rider.registered();

        export(rider, "", "000000").then().statusCode(401);
        rider.calls().body("{}").post("/v1/people/me/export").then().statusCode(400);
    }

    private static Response export(Rider rider, String path, String code) {
        return rider.calls().body("{\"code\":\"" + code + "\"}").accept("*/*").post("/v1/people/me/export" + path);
    }

    private static String section(String name) {
        return "sections.find { it.name == '%s' }.items".formatted(name);
    }
}
