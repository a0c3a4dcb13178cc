package cn.fengxing.org.division;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DivisionSearchTest {

    @Test
    void a_division_is_found_by_its_name_how_it_sounds_or_its_initials() {
        list("name", "和平区").body("items.code", hasItem("210102000000"));
        Eventually.asserting(() -> list("name", "tiexiq").body("items.code", hasItem("210106000000")));
        Eventually.asserting(() -> list("name", "TXQ").body("items.code", hasItem("210106000000")));
        Eventually.asserting(() -> list("name", "he ping qu").body("items.code", hasItem("210102000000")));
    }

    @Test
    void without_parameters_the_provinces_are_listed_and_with_a_parent_its_children() {
        RestAssured.get("/v1/divisions").then().body("items.level", everyItem(equalTo("PROVINCE")));
        list("parentCode", "210100000000")
                .body("items.level", everyItem(equalTo("COUNTY")))
                .body("items.code", everyItem(startsWith("2101")))
                .body("items.name", hasItems("和平区", "铁西区"));
    }

    private static ValidatableResponse list(String parameter, String value) {
        return RestAssured.given()
                .queryParam(parameter, value)
                .queryParam("limit", 200)
                .get("/v1/divisions")
                .then()
                .statusCode(200);
    }
}
