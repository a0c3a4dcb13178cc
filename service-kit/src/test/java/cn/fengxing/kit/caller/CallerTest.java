package cn.fengxing.kit.caller;

import static cn.fengxing.kit.caller.Places.below;
import static cn.fengxing.kit.caller.Places.root;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TokenDraft;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CallerTest {

    private final UUID person = UUID.randomUUID();
    private final OrganisationPlace committee = root("WORKING_COMMITTEE", "PARTY", "210100000000");
    private final OrganisationPlace branch = below(committee, "BRANCH", "PARTY", "210106000000");
    private final OrganisationPlace otherBranch = below(committee, "BRANCH", "PARTY", "210106000000");
    private final OrganisationPlace office = root("PLATFORM_OFFICE", "CORPORATE", "210106000000", "COURIER");
    private final OrganisationPlace elsewhere = root("PLATFORM_OFFICE", "CORPORATE", "210200000000", "COURIER");

    @Inject
    KnownTree tree;

    @BeforeEach
    void the_tree_is_known() {
        tree.know(committee, branch, otherBranch, office, elsewhere);
    }

    @Test
    void a_token_tells_who_calls_in_which_session_with_which_roles() {
        UUID session = UUID.randomUUID();
        TokenDraft token = Tokens.of(person).inSession(session).holding("ADVISER", branch.id());

        get("/v1/notices/me", token)
                .statusCode(200)
                .body("personId", equalTo(person.toString()))
                .body("sessionId", equalTo(session.toString()))
                .body("grants.role", containsInAnyOrder("ADVISER"))
                .body("grants.organisationId", containsInAnyOrder(branch.id().toString()));
    }

    @Test
    void a_role_that_this_service_does_not_know_is_passed_over() {
        get("/v1/notices/me", Tokens.holding("ROLE_OF_TOMORROW", branch.id()).holding("ADVISER", branch.id()))
                .statusCode(200)
                .body("grants.role", containsInAnyOrder("ADVISER"));
    }

    @TestFactory
    List<DynamicTest> a_bad_token_is_refused_even_where_none_is_needed() {
        return Tokens.refused(person).entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(),
                        () -> given().auth()
                                .oauth2(bad.getValue())
                                .get("/v1/notices")
                                .then()
                                .statusCode(401)
                                .contentType("application/problem+json")
                                .body("type", equalTo("urn:fengxing:problem:unauthenticated"))))
                .toList();
    }

    @Test
    void without_a_token_the_open_is_answered_and_the_rest_asks_for_one() {
        given().get("/v1/notices").then().statusCode(200);
        given().get("/v1/notices/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:fengxing:problem:unauthenticated"));
    }

    @Test
    void who_holds_none_of_the_roles_is_refused_wherever_the_thing_is() {
        get("/v1/notices/" + branch.id(), Tokens.holding("SHOPKEEPER", branch.id()))
                .statusCode(403);
        get("/v1/notices/" + UUID.randomUUID(), Tokens.holding("SHOPKEEPER", branch.id()))
                .statusCode(403);
    }

    @Test
    void what_is_not_reached_looks_like_what_is_not_there() {
        TokenDraft token = Tokens.holding("ORG_ADMIN", branch.id());

        get("/v1/notices/" + branch.id(), token).statusCode(200);
        String beside = get("/v1/notices/" + otherBranch.id(), token)
                .statusCode(404)
                .extract()
                .asString();
        String above = get("/v1/notices/" + committee.id(), token)
                .statusCode(404)
                .extract()
                .asString();
        get("/v1/notices/" + UUID.randomUUID(), token).statusCode(404).body(equalTo(beside));
        get("/v1/notices/" + UUID.randomUUID(), token).statusCode(404).body(equalTo(above));
    }

    @Test
    void a_committee_reaches_its_branches_and_its_division() {
        TokenDraft token = Tokens.holding("ORG_ADMIN", committee.id());

        get("/v1/notices/" + branch.id(), token).statusCode(200);
        get("/v1/notices/" + office.id(), token).statusCode(200);
        get("/v1/notices/" + elsewhere.id(), token).statusCode(404);
    }

    @Test
    void a_list_holds_just_what_is_reached() {
        get("/v1/notices/organisations", Tokens.holding("ORG_ADMIN", branch.id()))
                .statusCode(200)
                .body("", containsInAnyOrder(branch.id().toString()));
        get("/v1/notices/organisations", Tokens.holding("ORG_ADMIN", committee.id()))
                .body("", hasItem(office.id().toString()));
        get("/v1/notices/organisations", Tokens.holding("ADVISER", committee.id()))
                .statusCode(403);
    }

    @Test
    void a_move_takes_effect_at_once() {
        TokenDraft token = Tokens.holding("ORG_ADMIN", branch.id());
        OrganisationPlace moved = new OrganisationPlace(
                otherBranch.id(),
                branch.path() + otherBranch.id() + "/",
                "BRANCH",
                "PARTY",
                null,
                otherBranch.divisionCode(),
                otherBranch.industries(),
                false);

        tree.know(moved, 2);

        get("/v1/notices/" + otherBranch.id(), token).statusCode(200);
    }

    private static ValidatableResponse get(String path, TokenDraft token) {
        return given().auth().oauth2(token.text()).get(path).then();
    }
}
