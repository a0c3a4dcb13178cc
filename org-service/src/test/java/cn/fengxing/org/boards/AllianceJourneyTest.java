package cn.fengxing.org.boards;

import static cn.fengxing.org.boards.Calls.idOf;
import static cn.fengxing.org.boards.Calls.ok;
import static cn.fengxing.org.boards.Calls.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedFiles;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AllianceJourneyTest {

    private static final String STREET = "210102001000";
    private static final String TYPE = "cn.fengxing.alliance.";
    private static final String MEETING = """
            {"title":"二季度联席会议","place":"街道党群服务中心","agenda":"停车充电","startsAt":"2099-04-08T01:30:00Z",
             "endsAt":"2099-04-08T03:00:00Z"}""";

    @Inject
    Ground ground;

    private UUID street;
    private UUID company;
    private Calls lead;
    private Calls officer;
    private String id;
    private String alliance;

    @BeforeEach
    void a_street_leads_and_a_company_sits_in_it() {
        street = ground.organisation("PARTY_COMMITTEE", "PARTY", Ground.OFFICE, STREET);
        company = ground.organisation("PLATFORM_OFFICE", "CORPORATE", null, STREET);
        lead = Calls.holding("ORG_ADMIN", street);
        officer = Calls.holding("PLATFORM_OFFICER", company);
        id = idOf(lead.post("/v1/alliances", """
                {"kind":"STREET_COMMITTEE","name":"文艺路街道大工委","purpose":"共同服务骑手","leadId":"%s","formedOn":"2024-01-10"}""".formatted(street)));
        alliance = "/v1/alliances/" + id;
    }

    @Test
    void who_joins_sees_it_and_who_leaves_does_not() {
        refused(officer.get(alliance), 404, "not-found");
        String seat = take(company);
        assertThat(officer.get("/v1/alliances?kind=STREET_COMMITTEE").jsonPath().getList("items.id"))
                .containsExactly(id);
        assertThat(officer.get(alliance + "/seats").jsonPath().getList("items.seat"))
                .containsExactly("CHAIR", "MEMBER");

        Response left = officer.post(alliance + "/seats/" + seat + "/end", "{\"lastDay\":\"2024-02-28\"}");
        refused(left, 428, "version-required");
        ok(officer.change(alliance, "/seats/" + seat + "/end", "{\"lastDay\":\"2024-02-28\"}"));

        refused(officer.get(alliance), 404, "not-found");
        assertThat(officer.get("/v1/alliances").jsonPath().getList("items")).isEmpty();
        try (Announcements announced = Announcements.of("fengxing.alliances.v1")) {
            announced.await(
                    TYPE + "changed.v1",
                    id,
                    event -> event.payload().path("memberIds").size() == 2);
            announced.await(
                    TYPE + "changed.v1",
                    id,
                    event -> event.payload().path("version").asInt() >= 2);
        }
    }

    @Test
    void nobody_sits_there_twice() {
        take(company);

        refused(lead.post(alliance + "/seats", seat(company)), 409, "already-exists");
    }

    @Test
    void a_meeting_is_called_moved_and_minuted() {
        take(company);
        String meeting = alliance + "/meetings/" + idOf(lead.post(alliance + "/meetings", MEETING));
        refused(officer.put(meeting, "/minutes", "{\"minutes\":\"议定三项\"}"), 403, "forbidden");
        refused(lead.put(meeting, "/minutes", "{\"minutes\":\"议定三项\"}"), 409, "meeting-ahead");
        ok(lead.put(meeting, "", MEETING.replace("04-08", "04-09")));

        String meetingId = meeting.substring(meeting.lastIndexOf('/') + 1);
        ground.run(
                "UPDATE alliance_meeting SET starts_at = now() - interval '1 hour' WHERE id = ?1",
                UUID.fromString(meetingId));
        ok(lead.put(meeting, "/minutes", "{\"minutes\":\"议定三项\"}"));

        assertThat(officer.get(meeting).<String>path("minutes")).isEqualTo("议定三项");
        refused(lead.change(meeting, "/cancellation", ""), 409, "meeting-over");
        try (Announcements announced = Announcements.of("fengxing.alliances.v1")) {
            announced.await(
                    TYPE + "meeting-changed.v1",
                    meetingId,
                    event -> event.field("state").equals("HELD"));
        }
    }

    @Test
    void who_takes_over_a_street_leads_its_alliance_and_answers_for_its_matters() {
        UUID other = ground.organisation("PARTY_COMMITTEE", "PARTY", Ground.OFFICE, STREET);
        Calls heir = Calls.holding("ORG_ADMIN", other);
        String matter = alliance + "/matters/" + ground.matter(UUID.fromString(id), street);
        refused(heir.get(alliance), 404, "not-found");

        Calls city = Calls.holding("ORG_ADMIN", Ground.OFFICE);
        ok(city.change("/v1/organisations/" + other, "/mergers", """
                {"absorbedIds":["%s"],"reason":"街道合并"}""".formatted(street)));

        ok(heir.get(alliance));
        ok(heir.post(alliance + "/meetings", MEETING));
        ok(heir.change(matter, "/settlement", "{\"ending\":\"DONE\",\"result\":\"已增设二十个停车位\"}"));
    }

    @Test
    void minutes_come_with_files_for_the_members() {
        take(company);
        String meeting = alliance + "/meetings/" + ground.meeting(UUID.fromString(id), true);
        UUID signed = lead.sends("MEETING_MINUTES");
        UUID venues = lead.sends("MEETING_MINUTES");
        ok(lead.put(meeting, "/minutes", minutes(signed, venues)));
        ok(officer.post(PlantedFiles.PATH + "/" + signed + "/links", ""));

        ok(lead.put(meeting, "/minutes", minutes(venues)));

        assertThat(officer.get(meeting).jsonPath().getList("attachments.id")).containsExactly(venues.toString());
        refused(officer.post(PlantedFiles.PATH + "/" + signed + "/links", ""), 404, "not-found");
        Calls outsider =
                Calls.holding("PLATFORM_OFFICER", ground.organisation("PLATFORM_OFFICE", "CORPORATE", null, STREET));
        refused(outsider.post(PlantedFiles.PATH + "/" + venues + "/links", ""), 404, "not-found");
    }

    private static String minutes(UUID... files) {
        String ids = Arrays.stream(files).map(file -> "\"" + file + "\"").collect(Collectors.joining(","));
        return "{\"minutes\":\"议定三项\",\"attachmentIds\":[" + ids + "]}";
    }

    @Test
    void the_owner_of_a_matter_reports_it_done_and_only_the_lead_drops_it() {
        take(company);
        String first = alliance + "/matters/" + agree(company);
        String second = alliance + "/matters/" + agree(company);

        refused(officer.change(first, "/settlement", "{\"ending\":\"DROPPED\",\"result\":\"不做了\"}"), 404, "not-found");
        ok(officer.change(first, "/settlement", "{\"ending\":\"DONE\",\"result\":\"已划线十处\"}"));
        ok(lead.change(second, "/settlement", "{\"ending\":\"DROPPED\",\"result\":\"另有安排\"}"));

        refused(lead.change(first, "/settlement", "{\"ending\":\"DONE\",\"result\":\"已划线\"}"), 409, "matter-settled");
        assertThat(lead.get(alliance + "/matters?state=OPEN").jsonPath().getList("items"))
                .isEmpty();
        UUID stranger = ground.organisation("BRANCH", "PARTY", Ground.OFFICE, STREET);
        refused(lead.post(alliance + "/matters", matter(stranger)), 400, "invalid-request");
    }

    @Test
    void a_matter_whose_date_went_by_is_overdue_once() {
        String matter = agree(street);

        ground.run(
                "UPDATE alliance_matter SET due_on = current_date - 2, alarm_at = now() WHERE id = ?1",
                UUID.fromString(matter));

        try (Announcements announced = Announcements.of("fengxing.alliances.v1")) {
            announced.await(TYPE + "matter-overdue.v1", matter);
        }
        assertThat(lead.get(alliance + "/matters/" + matter).<Boolean>path("overdue"))
                .isTrue();
    }

    @Test
    void a_member_shares_its_own_venue_and_takes_it_off_the_list() {
        take(company);
        String offer = """
                {"organisationId":"%s","kind":"VENUE","name":"休息区","description":"有饮水机","place":"地下一层"}""";
        refused(officer.post(alliance + "/offers", offer.formatted(street)), 404, "not-found");
        refused(
                officer.post(alliance + "/offers", offer.formatted(company).replace(",\"place\":\"地下一层\"", "")),
                400,
                "invalid-request");

        String shared = idOf(officer.post(alliance + "/offers", offer.formatted(company)));

        assertThat(lead.get(alliance + "/offers?kind=VENUE").jsonPath().getList("items.id"))
                .containsExactly(shared);
        ok(officer.change(alliance + "/offers/" + shared, "/withdrawal", ""));
        assertThat(lead.get(alliance + "/offers").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void a_regulator_looks_on_and_does_not_act_for_the_companies_it_regulates() {
        ground.run("UPDATE organisation SET industries = '{FOOD_DELIVERY}' WHERE id = ?1", company);
        UUID department = ground.department(null, "210100000000");
        ground.run("UPDATE organisation SET industries = '{FOOD_DELIVERY}' WHERE id = ?1", department);
        Calls regulator = Calls.holding("REGULATOR", department);
        take(company);
        String matter = alliance + "/matters/" + agree(company);

        ok(regulator.get(matter));
        refused(regulator.change(matter, "/settlement", "{\"ending\":\"DONE\",\"result\":\"已划线\"}"), 404, "not-found");
    }

    @Test
    void a_calendar_reads_the_meetings_at_its_address_until_that_is_revoked() {
        take(company);
        idOf(lead.post(alliance + "/meetings", MEETING));
        Response issued = ok(officer.post(alliance + "/feeds", "{\"organisationId\":\"%s\"}".formatted(company)));
        String path = issued.path("path");

        Response calendar = given().get(path);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(calendar.asString())
                .contains("DTSTART;TZID=Asia/Shanghai:20990408T093000", "SUMMARY:二季度联席会议")
                .doesNotContain("停车充电");
        assertThat(officer.get(alliance + "/feeds").asString()).doesNotContain(path);

        String feed = issued.path("id");
        given().auth()
                .oauth2(Tokens.holding("PLATFORM_OFFICER", company).text())
                .delete(alliance + "/feeds/" + feed)
                .then()
                .statusCode(204);
        refused(given().get(path), 404, "not-found");
    }

    @Test
    void an_address_is_void_once_its_member_has_left() {
        String seat = take(company);
        String path = ok(officer.post(alliance + "/feeds", "{\"organisationId\":\"%s\"}".formatted(company)))
                .path("path");

        ok(lead.change(alliance, "/seats/" + seat + "/end", "{\"lastDay\":\"2024-02-28\"}"));

        refused(given().get(path), 404, "not-found");
    }

    @Test
    void a_dissolved_alliance_takes_its_seats_along() {
        take(company);

        ok(lead.change(alliance, "/dissolution", "{\"lastDay\":\"2024-06-30\"}"));

        refused(lead.post(alliance + "/seats", seat(ground.department(null, STREET))), 409, "alliance-dissolved");
        refused(officer.get(alliance), 404, "not-found");
        assertThat(lead.get(alliance).<String>path("dissolvedOn")).isEqualTo("2024-06-30");
    }

    private String take(UUID organisation) {
        return idOf(lead.post(alliance + "/seats", seat(organisation)));
    }

    private static String seat(UUID organisation) {
        return "{\"organisationId\":\"%s\",\"seat\":\"MEMBER\",\"from\":\"2024-02-01\"}".formatted(organisation);
    }

    private String agree(UUID owner) {
        return idOf(lead.post(alliance + "/matters", matter(owner)));
    }

    private static String matter(UUID owner) {
        return "{\"subject\":\"增设临时停车位十处\",\"ownerId\":\"%s\",\"dueOn\":\"2099-05-31\"}".formatted(owner);
    }
}
