package cn.fengxing.org.jointbranch;

import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.kit.time.Today;
import cn.fengxing.org.lineage.Tree;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class JointBranchTest {

    private final Tree tree = new Tree(UUID.fromString("01900000-0000-7000-8000-000000210000"));

    @Test
    void a_joint_branch_covers_companies_from_a_day_to_a_day() {
        UUID branch = joint();
        UUID company = company();
        String cover =
                cover(branch, company, "2026-03-01").statusCode(201).extract().path("id");
        cover(branch, company(), "2026-03-01").statusCode(201);

        end(branch, cover, "2026-06-01").statusCode(204);

        companies(branch, "?on=2026-02-28").body("items.size()", equalTo(0));
        companies(branch, "?on=2026-05-31").body("items.size()", equalTo(2));
        companies(branch, "?on=2026-06-01").body("items.size()", equalTo(1));
        companies(branch, "")
                .body("items[0].toOn", equalTo("2026-06-01"), "items[0].companyId", equalTo(company.toString()));
        end(branch, cover, "2026-07-01").statusCode(404);
    }

    @Test
    void no_company_is_covered_by_two_at_once() {
        UUID company = company();
        UUID branch = joint();
        cover(branch, company, "2026-03-01").statusCode(201);

        cover(joint(), company, "2026-04-01")
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:company-already-covered"));
        tree.dissolve(branch, null, null, null).then().statusCode(200);
        cover(joint(), company, Today.by(Clock.systemUTC()).toString()).statusCode(201);
    }

    @Test
    void a_standalone_branch_covers_nobody_and_nobody_covers_a_department() {
        UUID standalone = Tree.id(tree.found("BRANCH", tree.root(), Map.of()));
        UUID department = Tree.id(tree.found("REGULATOR", null, Map.of()));

        cover(standalone, company(), "2026-03-01")
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:no-joint-branch"));
        cover(joint(), department, "2026-03-01").statusCode(400).body("errors[0].reason", equalTo("company-unknown"));
    }

    @Test
    void more_than_five_companies_are_warned_about() {
        UUID branch = joint();
        warnings(branch, List.of("TOO_FEW_COMPANIES"));
        for (int i = 0; i < 5; i++) {
            cover(branch, company(), "2026-03-01").statusCode(201);
        }
        warnings(branch, List.of());

        cover(branch, company(), "2026-03-01").statusCode(201);

        warnings(branch, List.of("TOO_MANY_COMPANIES"));
    }

    private void warnings(UUID branch, List<String> expected) {
        tree.calls().get("/v1/organisations/" + branch).then().body("warnings", equalTo(expected));
    }

    private UUID joint() {
        return Tree.id(tree.found("BRANCH", tree.root(), Map.of("form", "AREA_JOINT")));
    }

    private UUID company() {
        return Tree.id(tree.found("PARTNER_COMPANY", null, Map.of()));
    }

    private ValidatableResponse cover(UUID branch, UUID company, String from) {
        return tree.calls()
                .body(Map.of("companyId", company, "effectiveOn", from))
                .post("/v1/organisations/" + branch + "/covered-companies")
                .then();
    }

    private ValidatableResponse end(UUID branch, String cover, String on) {
        return tree.calls()
                .body(Map.of("effectiveOn", on))
                .post("/v1/organisations/" + branch + "/covered-companies/" + cover + "/end")
                .then();
    }

    private ValidatableResponse companies(UUID branch, String query) {
        return tree.calls()
                .get("/v1/organisations/" + branch + "/covered-companies" + query)
                .then()
                .statusCode(200);
    }
}
