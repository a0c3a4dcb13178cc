package cn.fengxing.org.census.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.coverage.RecountCoverage;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a regulator does before lunch. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class MorningTest {

    /** No other test lists companies here. */
    private static final String KANGPING = "210123000000";

    private static final String HEADINGS = "企业名称,统一社会信用代码,所属街道,经营地址,所属行业,所属平台,经营状态,成立日期\n";

    /** Sites of one platform, as its partners send them, in an office program's encoding. */
    private static final String LIST = HEADINGS
            + "康平县顺捷达配送服务有限公司,,康平县,中心街１８号,外卖,快马外卖康平测试,在营,2021/6/18\n"
            + "沈阳蓝海通即时配送有限公司,,210123,胜利街5号,外卖,快马外卖康平测试,在营,2020年1月2日\n"
            + "沈阳云雀餐饮配送有限公司,,210123,迎宾路66号,外卖,快马外卖康平测试,在营,44000\n"
            + "沈阳闪电兔供应链有限公司,,210123,滨湖路9号,外卖,,在营,\n"
            + "沈阳大雁物流有限公司,,210123,滨湖路31号,外卖,,在营,\n"
            + "沈阳白鸽速递有限公司,,210123,含光路2号,外卖,,在营,\n"
            + "沈阳骏驰配送有限公司,,210123,方家街7号,外卖,,在营,\n"
            + "沈阳麦穗餐饮服务有限公司,,210123,文化街12号,外卖,,停业,\n"
            + "沈阳海东青配送有限公司,,210123,建设街20号,外卖,,在营,\n"
            + "沈阳北斗星配送有限公司,,210123,建设街88号,外卖,,在营,\n"
            + "沈阳市顺捷达配送有限责任公司,,210123,康平县中心街18号2楼,外卖,快马外卖康平测试,在营,\n";

    @Inject
    Census census;

    @Inject
    RecountCoverage recount;

    private String regulator;

    @Test
    void a_regulators_morning() throws IOException {
        UUID committee = census.committee(KANGPING);
        census.organisation("快马外卖康平测试", "PLATFORM_OFFICE", "CORPORATE", KANGPING, null);
        UUID department = census.organisation("康平县市场监管局", "REGULATOR", "GOVERNMENT", KANGPING, null);
        regulator = Census.token("REGULATOR", department);

        uploadTheList();
        decideTheDuplicate();
        String plan = planVisits();
        recordTenVisits();
        assertThat(Census.list(regulator, "/v1/census/visit-plans/{id}", plan).getInt("done"))
                .isEqualTo(10);
        seeCoverageMove(Census.token("ORG_ADMIN", committee));
        openTheExportedLedger();
        assertThat(recount.differences()).isEmpty();
    }

    private void uploadTheList() {
        JsonPath ended = Census.imported(
                regulator, "COMPANIES", "VALID_ROWS", KANGPING, LIST.getBytes(Charset.forName("GBK")), "text/csv");

        assertThat(ended.getString("state")).isEqualTo("DONE");
        assertThat(ended.getInt("counts.rowsNew")).isEqualTo(10);
        assertThat(ended.getInt("counts.possibleDuplicates")).isEqualTo(1);
        assertThat(coverage().getInt("total.operating")).isEqualTo(9);
    }

    private void decideTheDuplicate() {
        JsonPath open = Census.list(regulator, "/v1/census/duplicates?divisionCode={d}", KANGPING);
        assertThat(open.getList("items")).hasSize(1);
        assertThat(open.getString("items[0].entry.name")).isEqualTo("沈阳市顺捷达配送有限责任公司");
        assertThat(open.getString("items[0].other.name")).isEqualTo("康平县顺捷达配送服务有限公司");
        String pair = open.getString("items[0].id");

        decide(pair, "DIFFERENT");
        assertThat(coverage().getInt("total.operating")).isEqualTo(10);
        undo(pair);
        assertThat(coverage().getInt("total.operating")).isEqualTo(9);
        decide(pair, "SAME");

        assertThat(coverage().getInt("total.operating")).isEqualTo(9);
        assertThat(Census.list(regulator, "/v1/census/duplicates?divisionCode={d}", KANGPING)
                        .getList("items"))
                .isEmpty();
        assertThat(ledger().getList("items")).hasSize(10);
    }

    private String planVisits() {
        JsonPath plan = Census.as(regulator)
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"第四季度走访","divisionCode":"%s","dueOn":"2026-12-31","industry":"FOOD_DELIVERY","staleMonths":6}""".formatted(KANGPING))
                .post("/v1/census/visit-plans")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(plan.getInt("planned")).isEqualTo(10);
        String id = plan.getString("id");
        assertThat(Census.list(regulator, "/v1/census/visit-plans/{id}/open?limit=4", id)
                        .getList("items"))
                .hasSize(4);
        return id;
    }

    /** Eight companies are as listed, one has closed, one is not to be found. */
    private void recordTenVisits() {
        List<String> ids = ledger().getList("items.id");
        for (int i = 0; i < ids.size(); i++) {
            String result = i == 8 ? "CLOSED" : i == 9 ? "NOT_FOUND" : "CONFIRMED";
            Census.as(regulator)
                    .contentType(ContentType.JSON)
                    .body("""
                            {"visitedOn":"%s","divisionCode":"%s","atAddress":true,"verified":["OPERATION","WORKFORCE"],"result":"%s"}""".formatted(Today.by(Clock.systemUTC()).minusDays(1), KANGPING, result))
                    .post("/v1/census/companies/{id}/visits", ids.get(i))
                    .then()
                    .statusCode(201);
        }
        assertThat(Census.list(regulator, "/v1/census/companies?divisionCode={d}&staleMonths=6", KANGPING)
                        .getList("items"))
                .isEmpty();
        assertThat(Census.list(regulator, "/v1/census/companies/{id}/visits", ids.get(8))
                        .getString("items[0].result"))
                .isEqualTo("CLOSED");
    }

    private void seeCoverageMove(String administrator) {
        List<String> uncovered = Census.list(regulator, "/v1/census/uncovered?divisionCode={d}", KANGPING)
                .getList("items.id");
        int operating = coverage().getInt("total.operating");
        assertThat(uncovered).hasSize(operating);
        UUID company = census.organisation("沈阳某配送站", "PARTNER_COMPANY", "CORPORATE", KANGPING, null);
        tie(uncovered.get(0), "{\"organisationId\":\"%s\",\"support\":[]}".formatted(company));
        tie(uncovered.get(1), "{\"support\":[\"ADVISER\",\"UNION\"]}");
        assertThat(coverage().getInt("total.organised")).isZero();
        assertThat(coverage().getInt("total.worked")).isEqualTo(1);

        foundBranchFor(administrator, company);

        assertThat(coverage().getInt("total.organised")).isEqualTo(1);
        assertThat(coverage().getInt("total.worked")).isEqualTo(2);
        assertThat(coverage().getInt("total.operating")).isEqualTo(operating);
        assertThat(Census.list(regulator, "/v1/census/uncovered?divisionCode={d}", KANGPING)
                        .getList("items"))
                .hasSize(operating - 2);
    }

    private void foundBranchFor(String administrator, UUID company) {
        String seat = Census.list(administrator, "/v1/organisations/roots").getString("items[0].id");
        Census.as(administrator)
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"配送站党支部","type":"BRANCH","divisionCode":"%s","parentId":"%s","servesCompanyId":"%s"}""".formatted(KANGPING, seat, company))
                .post("/v1/organisations")
                .then()
                .statusCode(201);
    }

    private void openTheExportedLedger() throws IOException {
        try (InputStream file = Census.as(regulator)
                        .get("/v1/census/ledger.xlsx?divisionCode={d}", KANGPING)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asInputStream();
                var workbook = new XSSFWorkbook(file)) {
            var sheet = workbook.getSheet("台账");
            assertThat(sheet.getLastRowNum()).isEqualTo(10);
            assertThat(sheet.getRow(0).getCell(10).getStringCellValue()).isEqualTo("组织覆盖");
            int organised = 0;
            for (Row row : sheet) {
                organised += row.getCell(10).getStringCellValue().equals("是") ? 1 : 0;
            }
            assertThat(organised).isEqualTo(1);
        }
    }

    private void tie(String entry, String ties) {
        long version =
                Census.list(regulator, "/v1/census/companies/{id}", entry).getLong("version");
        Census.as(regulator)
                .contentType(ContentType.JSON)
                .header("If-Match", EntityTags.of(version))
                .body(ties)
                .put("/v1/census/companies/{id}/ties", entry)
                .then()
                .statusCode(200);
    }

    private void decide(String pair, String decision) {
        Census.as(regulator)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(pair))
                .body("{\"decision\":\"%s\"}".formatted(decision))
                .post("/v1/census/duplicates/{id}/decision", pair)
                .then()
                .statusCode(200);
    }

    private void undo(String pair) {
        Census.as(regulator)
                .header("If-Match", tag(pair))
                .post("/v1/census/duplicates/{id}/undo", pair)
                .then()
                .statusCode(200);
    }

    private String tag(String pair) {
        return Census.as(regulator).get("/v1/census/duplicates/{id}", pair).header("ETag");
    }

    private JsonPath coverage() {
        return Census.list(regulator, "/v1/statistics/organisations?divisionCode={d}&by=INDUSTRY", KANGPING);
    }

    private JsonPath ledger() {
        return Census.list(regulator, "/v1/census/companies?divisionCode={d}&limit=200", KANGPING);
    }
}
