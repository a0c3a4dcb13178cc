package cn.fengxing.org.divisionimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.fengxing.org.lineage.Tree;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DivisionImportTest {

    private static final int ROWS_OF_CHINA = 665_276;

    @ConfigProperty(name = "fengxing.reference-data")
    Path directory;

    private final Tree tree = new Tree(UUID.fromString("01900000-0000-7000-8000-000000210000"));

    @Test
    void a_file_is_taken_at_the_highest_level_of_each_code_and_says_what_it_left() throws Exception {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("small.csv"), """
                code,parent_code,level,name
                990000000000,,province,测试省
                990100000000,990000000000,city,测试市
                990100000000,990000000000,county,测试市
                980101000000,980100000000,county,无上级县
                980101001000,980101000000,township,其下街道
                210102000000,210100000000,county,另一个名称
                21010200000X,210100000000,county,错码
                210100000000,210000000000,city,沈阳市
                """);

        String id = begin("small.csv").statusCode(202).extract().path("id");
        Eventually.asserting(() -> read(id).body("finishedAt", notNullValue()));

        read(id).body("failure", equalTo(null), "report.rows", equalTo(8), "report.added", equalTo(2))
                .body("report.unchanged", equalTo(1), "report.different", equalTo(1))
                .body("report.differentCodes", equalTo(List.of("210102000000")))
                .body("report.refused", equalTo(3))
                .body("report.orphanCodes", equalTo(List.of("980101000000", "980101001000")))
                .body("report.duplicates[0].kept", equalTo("city 测试市"))
                .body("report.duplicates[0].dropped", equalTo(List.of("county 测试市")));
        tree.calls().get("/v1/divisions/990100000000").then().body("level", equalTo("CITY"));
        tree.calls().get("/v1/divisions/210102000000").then().body("name", equalTo("和平区"));
    }

    @Test
    void a_file_of_another_form_takes_nothing() throws Exception {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("broken.csv"), "code,name\n970000000000,某省\n");

        String id = begin("broken.csv").statusCode(202).extract().path("id");

        Eventually.asserting(() -> read(id).body("failure", notNullValue()));
        begin("nowhere.csv").statusCode(400).body("errors[0].reason", equalTo("file-unknown"));
        begin("../small.csv").statusCode(400);
    }

    @Test
    @EnabledIfSystemProperty(named = "fengxing.long", matches = "true")
    void the_whole_of_china_is_taken_in_with_its_duplicates() throws Exception {
        Files.createDirectories(directory);
        Path china = Path.of(System.getProperty("fengxing.root", ".."), "deploy/reference-data/divisions-china.csv.gz");
        Files.copy(china, directory.resolve("china.csv.gz"), StandardCopyOption.REPLACE_EXISTING);

        String id = begin("china.csv.gz").statusCode(202).extract().path("id");
        Eventually.await(
                "the import", Duration.ofMinutes(5), () -> read(id).extract().path("finishedAt") != null);

        read(id).body("report.rows", equalTo(ROWS_OF_CHINA), "report.refused", equalTo(0));
        List<Map<String, Object>> duplicates = read(id).extract().path("report.duplicates");
        assertThat(duplicates)
                .hasSize(4)
                .anySatisfy(duplicate -> assertThat(duplicate).containsEntry("code", "350527000000"));
        tree.calls().get("/v1/divisions?limit=200").then().body("items.size()", greaterThanOrEqualTo(31));
    }

    private ValidatableResponse begin(String file) {
        return tree.calls()
                .body(Map.of("file", file))
                .post("/v1/divisions/imports")
                .then();
    }

    private ValidatableResponse read(String id) {
        return tree.calls().get("/v1/divisions/imports/" + id).then().statusCode(200);
    }
}
