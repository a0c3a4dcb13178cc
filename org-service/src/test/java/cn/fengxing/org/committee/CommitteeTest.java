package cn.fengxing.org.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.org.lineage.Tree;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CommitteeTest {

    /** Fuxin, where no other test founds committees. */
    private static final String CITY = "210900000000";

    private static final String COUNTY = "210902000000";

    private final Tree tree = new Tree(UUID.fromString("01900000-0000-7000-8000-000000210000"));

    @Test
    void it_is_counted_where_a_line_stands_and_listed_where_not() {
        UUID city = Tree.id(committee("INTERNET", "PARTY_COMMITTEE", tree.root(), CITY));
        int counties = coverage("INTERNET").extract().path("items[1].divisions");
        gaps("INTERNET", "&level=COUNTY").body("items.code[0]", equalTo(COUNTY), "items.size()", equalTo(counties));

        Tree.id(committee("INTERNET", "PARTY_COMMITTEE", city, COUNTY));

        coverage("INTERNET")
                .body("items.level", equalTo(List.of("CITY", "COUNTY")))
                .body("items.withCommittee", equalTo(List.of(1, 1)));
        List<String> left = gaps("INTERNET", "&level=COUNTY").extract().path("items.code");
        assertThat(left).hasSize(counties - 1).doesNotContain(COUNTY);
        gaps("INTERNET", "&level=VILLAGE").body("items.size()", equalTo(0));
    }

    @Test
    void the_internet_line_ends_at_the_county() {
        committee("INTERNET", "PARTY_COMMITTEE", tree.root(), "210902003000")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:outside-committee-line"));
    }

    @Test
    void transport_reaches_the_village_under_the_leading_group_of_the_province() {
        UUID group = Tree.id(committee("TRANSPORT", "LEADING_GROUP", tree.root(), "210000000000"));
        UUID city = Tree.id(committee("TRANSPORT", "PARTY_COMMITTEE", group, CITY));

        committee("TRANSPORT", "PARTY_COMMITTEE", city, "210902003001").then().statusCode(201);
        committee("TRANSPORT", "PARTY_COMMITTEE", tree.root(), COUNTY).then().statusCode(409);

        coverage("TRANSPORT").body("items.withCommittee", equalTo(List.of(1, 0, 0, 1)));
    }

    @Test
    void nobody_asks_for_another_division() {
        UUID city = Tree.id(tree.found("WORKING_COMMITTEE", tree.root(), Map.of("divisionCode", CITY)));

        new Tree(city)
                .calls()
                .get("/v1/organisations/" + city + "/committee-coverage?line=TERRITORIAL&divisionCode=210100000000")
                .then()
                .statusCode(404);
    }

    private Response committee(String line, String type, UUID parent, String division) {
        return tree.found(type, parent, Map.of("committeeLine", line, "divisionCode", division));
    }

    private ValidatableResponse coverage(String line) {
        return tree.calls()
                .get("/v1/organisations/" + tree.root() + "/committee-coverage?line=" + line + "&divisionCode=" + CITY)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse gaps(String line, String more) {
        return tree.calls()
                .get("/v1/organisations/" + tree.root() + "/committee-gaps?limit=200&line=" + line + "&divisionCode="
                        + CITY + more)
                .then()
                .statusCode(200);
    }
}
