package cn.fengxing.org.boards;

import static cn.fengxing.org.boards.Calls.idOf;
import static cn.fengxing.org.boards.Calls.ok;
import static cn.fengxing.org.boards.Calls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedFiles;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ChecklistJourneyTest {

    /** Not to be overdue by itself while the test runs. */
    private static final int YEAR = Year.now().getValue() + 1;

    private static final String TYPE = "cn.fengxing.checklist.";
    private static final String REPORT = "{\"evidence\":\"57个站点已建台账\",\"selfScore\":50,\"achieved\":57}";

    @Inject
    Ground ground;

    private final Calls office = Calls.holding("ORG_ADMIN", Ground.OFFICE);
    private UUID department;
    private Calls unit;

    @BeforeEach
    void a_member_unit() {
        department = ground.department(null, "210000000000");
        unit = Calls.holding("REGULATOR", department);
        ok(office.post(
                "/v1/checklists/units", "{\"organisationId\":\"%s\",\"from\":\"2024-01-01\"}".formatted(department)));
    }

    @Test
    void a_year_goes_from_the_draft_to_the_assessment() {
        String list = "/v1/checklists/" + draft();
        String one = list + "/items/" + add(list, 60);
        String two = list + "/items/" + add(list, 30);
        refused(office.change(list, "/publication", ""), 409, "points-not-full");
        ok(office.put(two, "", item(40)));
        refused(unit.get(list), 404, "not-found");
        ok(office.change(list, "/publication", ""));

        ok(unit.change(one, "/reports", REPORT));
        ok(office.change(one, "/return", "{\"note\":\"请补充大东区数据\",\"againBy\":\"%d-12-30\"}".formatted(YEAR)));
        refused(office.change(one, "/acceptance", "{\"score\":55}"), 409, "nothing-to-review");
        ok(unit.change(one, "/reports", REPORT));
        refused(office.change(list, "/assessment", ""), 409, "review-missing");
        ok(office.change(one, "/acceptance", "{\"score\":55,\"note\":\"台账齐全\"}"));
        Response assessed = ok(office.change(list, "/assessment", ""));

        assertThat(assessed.<Integer>path("total")).isEqualTo(55);
        assertThat(unit.get(one).jsonPath().getList("reports.verdict", String.class))
                .containsExactly("RETURNED", "ACCEPTED");
        refused(unit.change(two, "/reports", REPORT), 409, "checklist-not-open");
        assertAnnounced(list, one);
    }

    @Test
    void a_report_is_proved_by_files_that_the_office_reads_and_nobody_else() {
        String list = "/v1/checklists/" + draft();
        String item = list + "/items/" + add(list, 100);
        ok(office.change(list, "/publication", ""));
        UUID file = unit.sends("CHECKLIST_EVIDENCE");
        Calls colleague = Calls.holding("REGULATOR", department);
        String report = "{\"evidence\":\"见附表\",\"selfScore\":90,\"attachmentIds\":[\"%s\"]}".formatted(file);

        refused(colleague.change(item, "/reports", report), 400, "invalid-request");
        ok(unit.change(item, "/reports", report));

        assertThat(unit.get(item).<String>path("reports[0].attachments[0].name"))
                .isEqualTo("photo.jpg");
        String link = PlantedFiles.PATH + "/" + file + "/links";
        ok(office.post(link, ""));
        ok(unit.post(link, ""));
        Calls another = Calls.holding("REGULATOR", ground.department(null, "210000000000"));
        refused(another.post(link, ""), 404, "not-found");
    }

    private static void assertAnnounced(String list, String item) {
        String listId = list.substring(list.lastIndexOf('/') + 1);
        String itemId = item.substring(item.lastIndexOf('/') + 1);
        try (Announcements announced = Announcements.of("fengxing.checklists.v1")) {
            announced.await(TYPE + "published.v1", listId);
            announced.await(
                    TYPE + "item-changed.v1",
                    itemId,
                    event -> event.field("state").equals("RETURNED"));
            announced.await(
                    TYPE + "item-changed.v1",
                    itemId,
                    event -> event.field("score").equals("55"));
            assertThat(announced.await(TYPE + "assessed.v1", listId).field("total"))
                    .isEqualTo("55");
        }
    }

    @Test
    void units_are_ranked_by_what_they_were_scored_and_see_only_what_is_closed() {
        String list = "/v1/checklists/" + published(100);
        String item = list + "/items/" + firstItem(list);
        ok(unit.change(item, "/reports", REPORT));
        ok(office.change(item, "/acceptance", "{\"score\":91}"));
        String mine = "items.find { it.organisationId == '%s' }".formatted(department);
        assertThat(office.get("/v1/checklists/ranking?year=" + YEAR).<Integer>path(mine + ".score"))
                .isEqualTo(91);
        assertThat(unit.get("/v1/checklists/ranking?year=" + YEAR).<Object>path(mine))
                .isNull();

        ok(office.change(list, "/assessment", ""));

        assertThat(unit.get("/v1/checklists/ranking?year=" + YEAR).<Integer>path(mine + ".score"))
                .isEqualTo(91);
        Calls stranger = Calls.holding("REGULATOR", ground.department(null, "210000000000"));
        refused(stranger.get("/v1/checklists/ranking?year=" + YEAR), 404, "not-found");
    }

    @Test
    void an_item_whose_date_comes_is_reminded_of_and_one_whose_date_went_is_overdue_once() {
        String list = "/v1/checklists/" + published(100);
        String id = firstItem(list);
        try (Announcements announced = Announcements.of("fengxing.checklists.v1")) {
            ground.run("UPDATE checklist_item SET alarm_at = now() WHERE id = ?1", UUID.fromString(id));
            announced.await(TYPE + "item-due-soon.v1", id);

            ground.run(
                    "UPDATE checklist_item SET due_on = current_date - 2, alarm_at = now() WHERE id = ?1",
                    UUID.fromString(id));
            announced.await(TYPE + "item-overdue.v1", id);

            ok(unit.change(list + "/items/" + id, "/reports", REPORT));
            announced.await(
                    TYPE + "item-changed.v1", id, event -> event.field("late").equals("true"));
            assertThat(announced.count(TYPE + "item-overdue.v1", id)).isEqualTo(1);
        }
    }

    @Test
    void more_time_is_given_with_a_reason() {
        String list = "/v1/checklists/" + published(100);
        String item = list + "/items/" + firstItem(list);

        Response postponed = ok(office.change(
                item, "/postponement", "{\"dueOn\":\"%d-01-31\",\"reason\":\"汛期顺延\"}".formatted(YEAR + 1)));

        assertThat(postponed.<String>path("dueOn")).isEqualTo((YEAR + 1) + "-01-31");
        refused(unit.change(item, "/postponement", "{\"dueOn\":\"2099-01-31\",\"reason\":\"汛期\"}"), 403, "forbidden");
    }

    @Test
    void a_plan_over_three_years_becomes_an_item_of_each_year_and_shows_what_was_reached() {
        String plan = idOf(office.post("/v1/checklists/plans", """
                {"title":"三年倍增计划","purpose":"翻一番","fromYear":%1$d,"toYear":%3$d,"targets":[{"organisationId":"%4$s",
                 "title":"快递行业党组织数量","measure":"个","baseline":120,"points":100,"steps":[{"goal":160,"dueOn":"%1$d-12-20"},
                 {"goal":200,"dueOn":"%2$d-12-20"},{"goal":240,"dueOn":"%3$d-12-20"}]}]}""".formatted(YEAR, YEAR + 1, YEAR + 2, department)));

        String list = "/v1/checklists/" + draft();
        ok(office.change(list, "/publication", ""));
        String item = list + "/items/" + firstItem(list);
        refused(unit.change(item, "/reports", "{\"evidence\":\"见附表\",\"selfScore\":90}"), 400, "invalid-request");
        ok(unit.change(item, "/reports", "{\"evidence\":\"见附表\",\"selfScore\":90,\"achieved\":158}"));

        Response progress = ok(unit.get("/v1/checklists/plans/" + plan));
        assertThat(progress.jsonPath().getList("targets[0].steps.achieved", Integer.class))
                .containsExactly(158, null, null);
        assertThat(progress.<String>path("targets[0].steps[0].state")).isEqualTo("REPORTED");
    }

    @Test
    void nobody_reviews_what_he_reported_whichever_roles_he_holds() {
        String list = "/v1/checklists/" + published(100);
        String item = list + "/items/" + firstItem(list);
        Calls both = Calls.both(UUID.randomUUID(), "REGULATOR", department, "ORG_ADMIN", Ground.OFFICE);

        ok(both.change(item, "/reports", REPORT));

        refused(both.change(item, "/acceptance", "{\"score\":100}"), 409, "own-report");
        ok(office.change(item, "/acceptance", "{\"score\":80}"));
    }

    @Test
    void only_a_member_unit_of_the_year_gets_a_checklist_and_only_one() {
        UUID stranger = ground.department(null, "210000000000");

        refused(office.post("/v1/checklists", draftOf(stranger)), 409, "no-member-unit");
        draft();
        refused(office.post("/v1/checklists", draftOf(department)), 409, "already-exists");
    }

    private String published(int points) {
        String id = draft();
        add("/v1/checklists/" + id, points);
        ok(office.change("/v1/checklists/" + id, "/publication", ""));
        return id;
    }

    private String draft() {
        return idOf(office.post("/v1/checklists", draftOf(department)));
    }

    private String draftOf(UUID organisation) {
        return "{\"organisationId\":\"%s\",\"year\":%d}".formatted(organisation, YEAR);
    }

    private String add(String list, int points) {
        return idOf(office.post(list + "/items", item(points)));
    }

    private static String item(int points) {
        return """
                {"title":"推动组织覆盖","requirement":"覆盖率达到85%%","points":%d,"dueOn":"%d-12-20"}""".formatted(points, YEAR);
    }

    private String firstItem(String list) {
        return office.get(list).path("items[0].id");
    }
}
