package cn.fengxing.org.census.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.numbers.SocialCreditCode;
import cn.fengxing.org.coverage.RecountCoverage;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ImportTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEPING = "210102000000";
    private static final String HEADINGS = "企业名称,统一社会信用代码,所在区划,经营地址,行业,经营状态\n";

    @Inject
    Census census;

    @Inject
    RecountCoverage recount;

    private String official;

    /** Other tests list companies in the same county; names of this one begin with something of its own. */
    private String mark;

    @BeforeEach
    void an_official_of_heping() {
        official = Census.token("ORG_ADMIN", census.committee(HEPING));
        mark = Character.toString(0x4E00 + ThreadLocalRandom.current().nextInt(20_000))
                + Character.toString(0x4E00 + ThreadLocalRandom.current().nextInt(20_000))
                + Character.toString(0x4E00 + ThreadLocalRandom.current().nextInt(20_000));
    }

    @Test
    void every_row_gets_its_verdict() {
        String code = freshCode();
        String rows = HEADINGS
                + mark + "配送甲有限公司," + code + ",210102,三好街1号,外卖配送,在营\n"
                + mark + "配送甲有限公司," + code + ",210102,三好街1号,外卖配送,在营\n"
                + mark + "配送甲有限公司," + code + ",210102,三好街1号,外卖配送,停业\n"
                + mark + "配送甲服务有限公司,,210102,三好街1号,外卖配送,在营\n"
                + mark + "乙,911234567890123456,210102,,外卖配送,在营\n";

        JsonPath ended = companies("VALID_ROWS", rows.getBytes(StandardCharsets.UTF_8), CSV);

        assertThat(ended.getString("state")).isEqualTo("DONE");
        assertThat(ended.getInt("rowsTotal")).isEqualTo(5);
        assertThat(counts(ended)).containsExactly(1, 1, 1, 1, 1);
        JsonPath verdicts = Census.list(official, "/v1/census/imports/{id}/rows", ended.getString("id"));
        assertThat(verdicts.<String>getList("items.verdict"))
                .containsExactly("NEW", "SAME", "CHANGED", "POSSIBLE_DUPLICATE", "REFUSED");
        assertThat(verdicts.getString("items[4].faults[0].column")).isEqualTo("统一社会信用代码");
        assertThat(verdicts.getString("items[4].faults[0].reason")).isEqualTo("credit-code-invalid");
        assertThat(verdicts.prettify()).doesNotContain("911234567890123456");
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void the_same_list_again_changes_nothing() {
        byte[] list = list(mark, 40, Charset.forName("GBK"));
        companies("VALID_ROWS", list, CSV);

        JsonPath again = companies("VALID_ROWS", list, CSV);

        assertThat(counts(again)).containsExactly(0, 40, 0, 0, 0);
    }

    @Test
    void a_dry_run_says_what_a_real_run_does_and_leaves_nothing() {
        String rows = HEADINGS
                + mark + "配送有限公司,,210102,三好街1号,外卖配送,在营\n"
                + mark + "配送有限公司,,210102,三好街1号,外卖配送,停业\n"
                + mark + "配送服务有限公司,,210102,三好街1号,外卖配送,在营\n"
                + mark + ",,210102,,挖矿,在营\n";
        byte[] list = rows.getBytes(StandardCharsets.UTF_8);

        JsonPath dry = companies("DRY_RUN", list, CSV);

        assertThat(dry.getString("state")).isEqualTo("ROLLED_BACK");
        assertThat(counts(dry)).containsExactly(1, 0, 1, 1, 1);
        assertThat(listed()).isEmpty();
        assertThat(recount.differences()).isEmpty();
        assertThat(counts(companies("VALID_ROWS", list, CSV))).containsExactly(1, 0, 1, 1, 1);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void all_or_nothing_takes_nothing_if_one_row_is_refused() {
        String good = HEADINGS + mark + "甲,,210102,,外卖,\n" + "丙" + mark + "丁,,210102,,快递,\n";

        JsonPath refused =
                companies("ALL_OR_NOTHING", (good + mark + "乙,,999999,,快递,\n").getBytes(StandardCharsets.UTF_8), CSV);
        assertThat(refused.getString("state")).isEqualTo("ROLLED_BACK");
        assertThat(listed()).isEmpty();

        JsonPath taken = companies("ALL_OR_NOTHING", good.getBytes(StandardCharsets.UTF_8), CSV);
        assertThat(taken.getString("state")).isEqualTo("DONE");
        assertThat(listed()).hasSize(2);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void the_error_report_can_be_corrected_and_sent_again() throws IOException {
        String rows = HEADINGS + "=" + mark + "甲,123,210102,,外卖,\n" + mark + "乙,,和平区,,快递,\n";
        JsonPath ended = companies("VALID_ROWS", rows.getBytes(StandardCharsets.UTF_8), CSV);

        var corrected = new ByteArrayOutputStream();
        try (InputStream report = Census.as(official)
                        .get("/v1/census/imports/{id}/errors.xlsx", ended.getString("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asInputStream();
                var workbook = new XSSFWorkbook(report)) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("'=" + mark + "甲");
            assertThat(row.getCell(1).getCellComment().getString().getString()).contains("校验");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(2);
            row.createCell(1).setCellValue(freshCode());
            row.createCell(0).setCellValue(mark + "甲");
            workbook.write(corrected);
        }

        JsonPath again = companies("VALID_ROWS", corrected.toByteArray(), XLSX);
        assertThat(counts(again))
                .as(Census.list(official, "/v1/census/imports/{id}/rows", again.getString("id"))
                        .prettify())
                .containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void a_file_that_is_no_such_list_is_refused_as_a_whole() {
        JsonPath ended = companies("VALID_ROWS", "姓名,电话\n张三,13900000001\n".getBytes(StandardCharsets.UTF_8), CSV);

        assertThat(ended.getString("state")).isEqualTo("FAILED");
        assertThat(ended.getString("failure")).isEqualTo("columns-missing");
    }

    @Test
    void people_counted_in_companies_stand_in_the_ledger() {
        String code = freshCode();
        companies(
                "VALID_ROWS", (HEADINGS + mark + "甲," + code + ",210102,,外卖,\n").getBytes(StandardCharsets.UTF_8), CSV);
        String people = "统一社会信用代码,企业名称,统计日期,从业人数,新就业群体人数,党员人数,流动党员人数\n"
                + code + ",,2026/9/30,80,60,3,1\n"
                + "," + mark + "甲,2026年10月31日,86,66,4,2\n"
                + code + ",,2026-10-31,86,66,4,2\n"
                + code + ",,2026-10-31,5,66,4,2\n"
                + freshCode() + ",,2026-10-31,5,1,,\n";

        JsonPath ended = Census.imported(
                official, "WORKFORCE", "VALID_ROWS", HEPING, people.getBytes(StandardCharsets.UTF_8), CSV);

        assertThat(counts(ended)).containsExactly(2, 1, 0, 0, 2);
        assertThat(listed().get(0)).isEqualTo(86);
    }

    @Test
    void a_retry_with_the_same_key_is_the_same_import() {
        byte[] list = list(mark, 3, StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();

        assertThat(uploadWith(key, list)).isEqualTo(uploadWith(key, list));
    }

    private String uploadWith(String key, byte[] list) {
        return Census.as(official)
                .queryParam("kind", "COMPANIES")
                .queryParam("mode", "VALID_ROWS")
                .queryParam("divisionCode", HEPING)
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(list)
                .post("/v1/census/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private JsonPath companies(String mode, byte[] file, String type) {
        return Census.imported(official, "COMPANIES", mode, HEPING, file, type);
    }

    private static List<Integer> counts(JsonPath ended) {
        return List.of(
                ended.getInt("counts.rowsNew"),
                ended.getInt("counts.rowsSame"),
                ended.getInt("counts.rowsChanged"),
                ended.getInt("counts.possibleDuplicates"),
                ended.getInt("counts.refused"));
    }

    /** How many people work in the companies of this test. */
    private List<Integer> listed() {
        return Census.list(official, "/v1/census/companies?divisionCode={d}&limit=200", HEPING)
                .getList("items.findAll { it.name.contains('" + mark + "') }.workforce");
    }

    private static byte[] list(String mark, int rows, Charset charset) {
        Random characters = new Random(mark.hashCode());
        StringBuilder list = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < 4; k++) {
                list.append((char) (0x4E00 + characters.nextInt(20_000)));
            }
            list.append("配送有限公司,")
                    .append(freshCode())
                    .append(",210102,文化路")
                    .append(i)
                    .append("号,外卖,\n");
        }
        return list.toString().getBytes(charset);
    }

    private static String freshCode() {
        String digits = String.format("%011d", ThreadLocalRandom.current().nextLong(100_000_000_000L));
        return SocialCreditCode.completing("912101" + digits).text();
    }
}
