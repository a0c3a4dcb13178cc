package cn.fengxing.org.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.EventSchema;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class LineageTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Inject
    TreeInspection inspection;

    @Inject
    OrganisationTree known;

    private Tree tree;
    private UUID north;
    private UUID south;

    @BeforeEach
    void two_branches_under_one_committee() {
        tree = new Tree(inspection.plant(START));
        north = tree.founded("BRANCH", tree.root(), START);
        south = tree.founded("BRANCH", tree.root(), START);
    }

    @Test
    void a_merged_organisation_leads_to_the_one_that_took_its_place() {
        tree.merge(north, List.of(south), MAY).then().statusCode(200);

        Response answer = tree.calls().redirects().follow(false).get("/v1/organisations/" + south);

        answer.then()
                .statusCode(308)
                .header("Location", endsWith("/v1/organisations/" + north))
                .header("Cache-Control", "no-store")
                .body("id", equalTo(south.toString()), "redirectedTo", equalTo(north.toString()));
        tree.calls().get("/v1/organisations/" + south).then().statusCode(200).body("id", equalTo(north.toString()));
        tree.calls()
                .get("/v1/organisations/" + south + "?on=2026-04-30")
                .then()
                .statusCode(200)
                .body("id", equalTo(south.toString()), "redirectedTo", nullValue());
    }

    @Test
    void what_was_below_goes_along_and_comes_back_when_the_merger_is_undone() {
        UUID group = tree.founded("BRANCH", south, START);
        tree.merge(north, List.of(south), APRIL).then().statusCode(200);
        assertThat(children(north, null)).containsExactly(group);

        tree.undo(north, tree.lastChange(north), MAY).then().statusCode(200);

        assertThat(children(south, null)).containsExactly(group);
        assertThat(children(north, null)).isEmpty();
        assertThat(children(north, APRIL)).containsExactly(group);
        tree.calls().get("/v1/organisations/" + south).then().statusCode(200).body("dissolvedOn", nullValue());
        tree.calls()
                .get("/v1/organisations/" + north + "/changes")
                .then()
                .body("items.kind", is(List.of("UNDONE", "MERGED")), "items[1].undone", is(true));
        tree.calls().get("/v1/organisations/" + north + "/lineage").then().body("items.size()", is(0));
    }

    @Test
    void an_undoing_is_not_undone_twice_and_not_across_a_later_merger() {
        tree.merge(north, List.of(south), APRIL).then().statusCode(200);
        UUID merger = tree.lastChange(north);
        UUID third = tree.founded("BRANCH", tree.root(), START);
        tree.merge(third, List.of(north), APRIL).then().statusCode(200);

        refused(tree.undo(north, merger, MAY), "undo-later-first");
        tree.undo(third, tree.lastChange(third), MAY).then().statusCode(200);
        tree.undo(north, merger, MAY).then().statusCode(200);
        refused(tree.undo(north, merger, MAY), "not-undoable");
    }

    @Test
    void others_are_told_of_the_redirect_and_of_no_contact() throws Exception {
        tree.calls()
                .header("If-Match", "*")
                .body(Map.of("name", "王建国", "phone", "13812345678"))
                .put("/v1/organisations/" + south + "/contact")
                .then()
                .statusCode(200);
        try (EventCaptor events = EventCaptor.fromNow("fengxing.organisations.v1")) {
            tree.merge(north, List.of(south), MAY).then().statusCode(200);

            CapturedEvent event = events.await(each -> south.toString().equals(each.key()));

            assertThat(event.field("redirectedTo")).isEqualTo(north.toString());
            assertThat(event.field("parentId")).isEqualTo(north.toString());
            assertThat(event.payload().path("dissolved").asBoolean()).isTrue();
            assertThat(event.value()).doesNotContain("王建国", "13812345678");
            EventSchema.assertValid(event);
        }
    }

    @Test
    void old_ids_resolve_to_the_last_of_several_successors() {
        UUID third = tree.founded("BRANCH", tree.root(), START);
        tree.merge(north, List.of(south), APRIL).then().statusCode(200);
        tree.dissolve(north, third, null, MAY).then().statusCode(200);

        assertThat(known.successor(south)).contains(third);
        assertThat(known.withPredecessors(Set.of(third))).containsExactlyInAnyOrder(third, north, south);
        assertThat(known.find(south))
                .hasValueSatisfying(place -> assertThat(place.path())
                        .startsWith(known.find(third).orElseThrow().path()));
    }

    @Test
    void a_dissolution_leaves_nobody_without_a_superior() {
        UUID group = tree.founded("BRANCH", south, START);

        refused(tree.dissolve(south, null, null, MAY), "would-orphan");
        tree.dissolve(south, null, "MOVE", MAY).then().statusCode(200);

        tree.calls()
                .get("/v1/organisations/" + group)
                .then()
                .body("parentId", equalTo(tree.root().toString()));
        refused(tree.found("BRANCH", south, Map.of()), "organisation-dissolved");
        assertThat(children(tree.root(), null)).doesNotContain(south);
    }

    @Test
    void a_whole_subtree_ends_and_lives_again() {
        UUID group = tree.founded("BRANCH", south, START);
        tree.dissolve(south, null, "DISSOLVE", APRIL).then().statusCode(200);
        tree.calls().get("/v1/organisations/" + group).then().body("dissolvedOn", equalTo("2026-04-01"));

        tree.undo(south, tree.lastChange(south), MAY).then().statusCode(200);

        assertThat(children(south, null)).containsExactly(group);
        assertThat(children(south, APRIL)).isEmpty();
    }

    @Test
    void an_organisation_splits_and_its_id_leads_to_the_first_part() {
        UUID one = tree.founded("BRANCH", south, START);
        UUID other = tree.founded("BRANCH", south, START);

        List<String> parts = tree.split(south, List.of(List.of(one), List.of(other)), true, MAY)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        UUID first = UUID.fromString(parts.get(0));
        assertThat(children(first, null)).containsExactly(one);
        tree.calls().get("/v1/organisations/" + south).then().body("id", equalTo(first.toString()));
        List<String> kin = tree.calls()
                .get("/v1/organisations/" + south + "/lineage")
                .then()
                .extract()
                .path("items.toId");
        assertThat(kin).containsOnlyElementsOf(parts);
    }

    @Test
    void a_split_that_leaves_somebody_behind_is_refused() {
        tree.founded("BRANCH", south, START);

        refused(tree.split(south, List.of(List.of(), List.of()), true, MAY), "would-orphan");
        refused(tree.split(south, List.of(List.of(north)), false, MAY), "not-a-child");
    }

    @Test
    void a_change_is_not_entered_before_the_last_one_nor_for_a_day_to_come() {
        UUID group = tree.founded("BRANCH", south, START);
        tree.move(group, north, MAY).then().statusCode(200);

        refused(tree.move(group, south, APRIL), "effective-before-last-change");
        tree.move(group, south, Today.by(Clock.systemUTC()).plusDays(3)).then().statusCode(400);
    }

    @Test
    void a_party_organisation_serves_what_its_company_was_merged_into() {
        Tree root = new Tree(UUID.fromString("01900000-0000-7000-8000-000000210000"));
        UUID company = Tree.id(root.found("PLATFORM_COMPANY", null, Map.of()));
        UUID bought = Tree.id(root.found("PLATFORM_COMPANY", null, Map.of()));
        UUID party = Tree.id(root.found("BRANCH", root.root(), Map.of("servesCompanyId", bought)));

        root.merge(company, List.of(bought), null).then().statusCode(200);
        root.calls().get("/v1/organisations/" + party).then().body("servesCompanyId", equalTo(company.toString()));
        root.undo(company, root.lastChange(company), null).then().statusCode(200);

        root.calls().get("/v1/organisations/" + party).then().body("servesCompanyId", equalTo(bought.toString()));
        root.calls().get("/v1/organisations/" + bought).then().body("parentId", nullValue());
    }

    @Test
    void the_top_of_the_party_line_stays() {
        refused(tree.dissolve(tree.root(), null, "DISSOLVE", MAY), "root-organisation-stays");
    }

    @Test
    void nobody_changes_what_lies_beside_or_above() {
        Tree elsewhere = new Tree(north);
        UUID own = tree.founded("BRANCH", north, START);

        elsewhere.merge(north, List.of(south), MAY).then().statusCode(404);
        elsewhere.move(own, tree.root(), MAY).then().statusCode(404);
        elsewhere.dissolve(own, south, null, MAY).then().statusCode(404);
        elsewhere.split(north, List.of(List.of()), false, MAY).then().statusCode(404);
        elsewhere.dissolve(own, null, null, MAY).then().statusCode(200);
    }

    private List<UUID> children(UUID id, @Nullable LocalDate on) {
        List<String> ids = tree.calls()
                .get("/v1/organisations/" + id + "/children" + (on == null ? "" : "?on=" + on))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(409).body("type", equalTo("urn:fengxing:problem:" + code));
    }
}
