package cn.fengxing.org.chart;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.fengxing.org.lineage.Tree;
import cn.fengxing.org.lineage.TreeInspection;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ChartTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Inject
    TreeInspection inspection;

    @Test
    void a_chart_shows_so_many_levels_and_counts_the_rest() {
        Tree tree = new Tree(inspection.plant(START));
        UUID city = tree.founded("WORKING_COMMITTEE", tree.root(), START);
        UUID branch = tree.founded("BRANCH", city, START);
        tree.founded("BRANCH", branch, START);

        tree.calls()
                .get("/v1/organisations/" + tree.root() + "/chart?depth=2")
                .then()
                .statusCode(200)
                .body("children[0].id", equalTo(city.toString()))
                .body("children[0].children[0].id", equalTo(branch.toString()))
                .body("children[0].children[0].children.size()", equalTo(0))
                .body("children[0].children[0].more", equalTo(1));
    }

    @Test
    void a_chart_is_printed_as_of_a_day() {
        Tree tree = new Tree(inspection.plant(START));
        UUID branch = Tree.id(
                tree.found("BRANCH", tree.root(), Map.of("name", "和平区<外卖>支部", "effectiveOn", START.toString())));
        tree.dissolve(branch, null, null, START.plusMonths(2)).then().statusCode(200);

        tree.calls()
                .get("/v1/organisations/" + tree.root() + "/chart.svg?paper=A3&on=2026-02-01")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("width=\"420mm\""), containsString("和平区&lt;外卖&gt;支部"));
        tree.calls()
                .get("/v1/organisations/" + tree.root() + "/chart.svg")
                .then()
                .body(not(containsString("外卖")));
    }
}
