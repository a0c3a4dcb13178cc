package cn.fengxing.org.census.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.coverage.RecountCoverage;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies under a joint branch, as the branch itself says it. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CoverageTest {

    /** No other test lists companies here. */
    private static final String FAKU = "210124000000";

    @Inject
    Census census;

    @Inject
    RecountCoverage recount;

    private String administrator;
    private UUID platform;
    private UUID company;

    /** By what the other test left. */
    private int before;

    @BeforeEach
    void a_list_in_which_one_company_is_of_the_tree() {
        administrator = Census.token("ORG_ADMIN", census.committee(FAKU));
        String brand = new Random()
                .ints(4, 0x4E00, 0x9000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        platform = census.organisation("快马外卖" + brand, "PLATFORM_OFFICE", "CORPORATE", FAKU, null);
        company = census.organisation("沈阳" + brand + "配送有限公司", "PARTNER_COMPANY", "CORPORATE", FAKU, null);
        String list = "企业名称,所在区划,行业,所属平台\n沈阳%1$s配送有限公司,210124,外卖,快马外卖%1$s\n".formatted(brand);
        Census.imported(
                administrator, "COMPANIES", "VALID_ROWS", FAKU, list.getBytes(StandardCharsets.UTF_8), "text/csv");
        before = organised();
    }

    @Test
    void a_company_is_organised_for_as_long_as_a_joint_branch_covers_it() {
        String branch = joint("法库片区联合党支部");

        String cover = covers(branch, "2026-03-01");
        assertThat(organised()).isEqualTo(before + 1);
        assertThat(coverage("PLATFORM").getInt("groups.find { it.key == '" + platform + "' }.counts.organised"))
                .isEqualTo(1);
        assertThat(coverage("INDUSTRY").getInt("groups.find { it.key == 'FOOD_DELIVERY' }.counts.organised"))
                .isEqualTo(before + 1);
        assertThat(lastPoint().getInt("items[-1].counts.organised")).isEqualTo(before + 1);

        post("/v1/organisations/" + branch + "/covered-companies/" + cover + "/end", "{}")
                .statusCode(204);
        assertThat(organised()).isEqualTo(before);

        covers(joint("法库行业联合党支部"), null);
        assertThat(organised()).isEqualTo(before + 1);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void a_dissolved_joint_branch_organises_nobody() {
        String branch = joint("法库临时联合党支部");
        covers(branch, null);
        assertThat(organised()).isEqualTo(before + 1);

        post("/v1/organisations/" + branch + "/dissolution", "{\"reason\":\"任务完成\"}")
                .statusCode(200);

        assertThat(organised()).isEqualTo(before);
        assertThat(recount.differences()).isEmpty();
    }

    private String joint(String name) {
        String root = Census.list(administrator, "/v1/organisations/roots").getString("items[0].id");
        return post(
                        "/v1/organisations",
                        "{\"name\":\"%s\",\"type\":\"BRANCH\",\"form\":\"AREA_JOINT\",\"divisionCode\":\"%s\",\"parentId\":\"%s\"}"
                                .formatted(name, FAKU, root))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String covers(String branch, String from) {
        String on = from == null ? "" : ",\"effectiveOn\":\"" + from + "\"";
        return post(
                        "/v1/organisations/" + branch + "/covered-companies",
                        "{\"companyId\":\"" + company + "\"" + on + "}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse post(String path, String body) {
        return Census.as(administrator)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then();
    }

    private int organised() {
        return coverage("DIVISION").getInt("total.organised");
    }

    private JsonPath coverage(String by) {
        return Census.list(administrator, "/v1/statistics/organisations?divisionCode={d}&by={b}", FAKU, by);
    }

    private JsonPath lastPoint() {
        String month = YearMonth.now().toString();
        return Census.list(
                administrator,
                "/v1/statistics/organisations/history?divisionCode={d}&from={m}&to={m}",
                FAKU,
                month,
                month);
    }
}
