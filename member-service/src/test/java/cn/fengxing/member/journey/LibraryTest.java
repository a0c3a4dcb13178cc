package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class LibraryTest {

    @Inject
    Province province;

    private final UUID editor = UUID.randomUUID();

    /** In no other test's texts. */
    private final String mark =
            "批次" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_text_is_drafted_with_its_file_published_found_read_and_withdrawn() {
        UUID file = SentFiles.finished(editor, Province.SHENYANG_COMMITTEE);
        String id = drafted("职业伤害保障办法", "ACCIDENT_AND_INSURANCE", "\"" + file + "\"");
        Api.anybody().get("/v1/library/" + id).then().statusCode(404);
        desk().get("/v1/library/" + id).then().statusCode(200).body("item.state", equalTo("DRAFT"));
        search("topic=ACCIDENT_AND_INSURANCE").then().body("items.id", not(hasItem(id)));

        act(id, "publication", 0).then().statusCode(200).body("item.state", equalTo("PUBLISHED"));
        search("topic=ACCIDENT_AND_INSURANCE").then().body("items.id", hasItem(id));
        String href = Api.anybody()
                .get("/v1/library/" + id)
                .then()
                .statusCode(200)
                .body("files", hasSize(1))
                .body("files[0].name", equalTo("意见.pdf"))
                .extract()
                .path("files[0].href");
        byte[] read = RestAssured.given()
                .urlEncodingEnabled(false)
                .accept("*/*")
                .get(href)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(read, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        act(id, "publication", 1).then().statusCode(409).body("type", endsWith("library-item-not-a-draft"));

        act(id, "withdrawal", 1).then().statusCode(200).body("item.state", equalTo("WITHDRAWN"));
        Api.anybody().get("/v1/library/" + id).then().statusCode(404);
        act(id, "withdrawal", 2).then().statusCode(409).body("type", endsWith("library-item-withdrawn"));
    }

    @Test
    void two_characters_are_enough_to_find_a_text_and_what_does_not_stand_in_it_is_not_found() {
        String id = published(mark + "高温津贴的通知");
        for (String text : new String[] {"高温", "津贴的通", mark, "沈人社发2026", "人社局"}) {
            search("text=" + text + "&kind=POLICY").then().body("items.id", hasItem(id));
        }
        search("text=" + mark + "高温通知").then().body("items", empty());
        search("text=温").then().statusCode(400);
        search("text=" + mark + "&forKind=RIDER").then().body("items", hasSize(1));
        search("text=" + mark + "&forKind=TRUCK_DRIVER").then().body("items", empty());
    }

    @Test
    void what_holds_above_holds_in_a_district_and_what_holds_elsewhere_does_not() {
        String id = published(mark);
        search("text=" + mark + "&divisionCode=210102000000").then().body("items.id", hasItem(id));
        search("text=" + mark + "&divisionCode=210000000000").then().body("items", empty());
        province.run("UPDATE library_item SET valid_to = '2026-04-01' WHERE id = ?", UUID.fromString(id));
        search("text=" + mark).then().body("items", empty());
    }

    @Test
    void a_reading_is_counted_for_the_text_and_a_withdrawn_text_is_no_longer_counted() {
        String id = published(mark);
        province.run("UPDATE library_item SET division_code = '330102000000' WHERE id = ?", UUID.fromString(id));
        for (int i = 0; i < 3; i++) {
            Api.anybody().get("/v1/library/" + id).then().statusCode(200);
        }
        assertThat(counted("library-reads", "330102000000|POLICY")).isEqualTo(3L);
        long before = counted("library-items", "210100000000|POLICY");
        String other = published(mark);
        assertThat(counted("library-items", "210100000000|POLICY")).isEqualTo(before + 1);
        act(other, "withdrawal", 1).then().statusCode(200);
        assertThat(counted("library-items", "210100000000|POLICY")).isEqualTo(before);
    }

    private long counted(String figure, String key) {
        Object sum = province.one(
                "SELECT coalesce(sum(total), 0)::bigint FROM rollup WHERE figure = ? AND key = ?", figure, key);
        return (Long) sum;
    }

    private RequestSpecification desk() {
        return Api.as(Tokens.of(editor)
                .holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .text());
    }

    private String drafted(String title, String topic, String files) {
        return desk().body(LibraryVisits.draft(Province.SHENYANG_COMMITTEE, LibraryVisits.item(title, topic, files)))
                .post("/v1/library")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    private String published(String title) {
        String id = drafted(title, "PAY_AND_DEDUCTIONS", "");
        act(id, "publication", 0).then().statusCode(200);
        return id;
    }

    private Response act(String id, String what, int version) {
        return desk().header("If-Match", "\"" + version + "\"").post("/v1/library/" + id + "/" + what);
    }

    private static Response search(String query) {
        return Api.anybody().get("/v1/library?" + query);
    }
}
