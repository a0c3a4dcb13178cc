package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class Open311Test {

    private static final Map<String, String> POTHOLE = Map.of(
            "service_code", "ROAD_DAMAGE",
            "lat", "41.803",
            "long", "123.433",
            "attribute[division]", "210102",
            "description", "路面有坑，约半米深");

    @Inject
    World world;

    @TestHTTPResource("/open311/v2/")
    URI endpoint;

    private CityApp app;

    @BeforeEach
    void an_app() {
        world.exists();
        app = new CityApp(endpoint);
    }

    @Test
    void an_app_from_outside_finds_its_way_files_a_report_and_follows_it() {
        String discovery = CityApp.valid("discovery", 200, app.get("discovery.json"));
        assertThat(discovery).contains("匿名");
        String services = CityApp.valid("services", 200, app.get("services.json"));
        assertThat(JsonPath.from(services).getList("service_code")).contains("ROAD_DAMAGE");
        CityApp.valid("definition", 200, app.get("services/ROAD_DAMAGE.json"));

        String receipt = CityApp.valid("receipt", 201, app.post("requests.json", POTHOLE));
        String id = JsonPath.from(receipt).getString("[0].service_request_id");
        OneHazard hazard = new OneHazard(UUID.randomUUID(), id);
        String waiting = CityApp.valid("requests", 200, app.get("requests/" + id + ".json"));
        assertThat(JsonPath.from(waiting).getString("[0].status")).isEqualTo("open");
        assertThat(waiting).as("what nobody has verified is shown to nobody").doesNotContain("41.803", "半米");
        assertThat(hazard.see(OneHazard.community(), "description")).isEqualTo("路面有坑，约半米深");

        hazard.done(OneHazard.community(), "verification", "{\"summary\":\"路面坑洞，已设警示\"}");
        String verified = CityApp.valid("requests", 200, app.get("requests.json?service_code=ROAD_DAMAGE&status=open"));
        assertThat(verified).contains(id, "已设警示", "41.803");

        hazard.done(OneHazard.community(), "assignment", "{\"kind\":\"TEAM\",\"id\":\"" + UUID.randomUUID() + "\"}")
                .fixed(OneHazard.community());
        world.run("UPDATE hazard SET due_at = now(), alarm_at = now() WHERE id = ?", UUID.fromString(id));
        Eventually.await(() -> app.get("requests/" + id + ".json").body().contains("closed"));
        CityApp.valid("requests", 200, app.get("requests.json?service_request_id=" + id + "&status=open"));
    }

    @Test
    void nothing_that_an_app_sends_about_a_person_is_kept() {
        Map<String, String> form = new HashMap<>(POTHOLE);
        form.put("email", "zhang.san@example.com");
        form.put("phone", "13812345678");
        form.put("first_name", "三");
        form.put("last_name", "张");
        form.put("device_id", "device-77");

        String receipt = CityApp.valid("receipt", 201, app.post("requests.json", form));

        String id = JsonPath.from(receipt).getString("[0].service_request_id");
        assertThat(CaseIds.one(
                        "SELECT h::text || r::text FROM hazard h JOIN hazard_report r ON r.hazard_id = h.id WHERE h.id = ?::uuid",
                        id))
                .doesNotContain("zhang.san", "13812345678", "device-77");
        assertThat(CaseIds.one("SELECT (reporter IS NULL)::text FROM hazard_report WHERE hazard_id = ?::uuid", id))
                .isEqualTo("true");
    }

    @Test
    void every_answer_comes_as_xml_too() {
        assertThat(xml(200, app.get("discovery.xml")).getString("discovery.endpoints.endpoint.type"))
                .isEqualTo("production");
        assertThat(xml(200, app.get("services.xml")).getList("services.service.service_code"))
                .contains("FLOODING");
        assertThat(xml(200, app.get("services/FLOODING.xml")).getString("service_definition.attributes.attribute.code"))
                .isEqualTo("division");
        String id =
                xml(201, app.post("requests.xml", POTHOLE)).getString("service_requests.request.service_request_id");
        assertThat(xml(200, app.get("requests/" + id + ".xml")).getString("service_requests.request.status"))
                .isEqualTo("open");
        assertThat(xml(200, app.get("tokens/" + id + ".xml")).getString("service_requests.request.service_request_id"))
                .isEqualTo(id);
        assertThat(xml(404, app.get("services/NOTHING.xml")).getString("errors.error.code"))
                .isEqualTo("404");
    }

    @ParameterizedTest
    @CsvSource({
        "service_code, , 400",
        "service_code, GRAFFITI, 404",
        "lat, , 400",
        "lat, 95, 400",
        "long, east, 400",
        "attribute[division], 110000, 404",
        "description, 车主电话13812345678, 400",
        "description, 有人在这里打人, 400"
    })
    void what_is_wrong_is_refused_in_the_form_of_the_specification(String field, String value, int code) {
        Map<String, String> form = new HashMap<>(POTHOLE);
        form.put(field, value == null ? "" : value);

        String errors = CityApp.valid("errors", code, app.post("requests.json", form));

        assertThat(JsonPath.from(errors).getInt("[0].code")).isEqualTo(code);
        assertThat(errors).doesNotContain("13812345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z",
                "requests.json?start_date=yesterday",
                "requests.json?status=lost",
                "requests.json?page=0",
                "requests.json?page_size=1000"
            })
    void filters_that_cannot_be_are_refused(String query) {
        CityApp.valid("errors", 400, app.get(query));
    }

    @Test
    void what_is_not_there_or_not_for_everybody_looks_alike() {
        String reportedByRider = HazardTest.report(world.newRider(), "井盖缺失").path("id");

        CityApp.valid("errors", 404, app.get("requests/" + reportedByRider + ".json"));
        CityApp.valid("errors", 404, app.get("requests/" + UUID.randomUUID() + ".json"));
        CityApp.valid("errors", 404, app.get("requests/638344.json"));
    }

    @Test
    void lists_come_in_pages() {
        for (int i = 0; i < 3; i++) {
            String receipt = app.post("requests.json", POTHOLE).body();
            new OneHazard(UUID.randomUUID(), JsonPath.from(receipt).getString("[0].service_request_id"))
                    .done(OneHazard.community(), "verification", "{}");
        }
        String first = CityApp.valid("requests", 200, app.get("requests.json?service_code=ROAD_DAMAGE&page_size=2"));
        String second =
                CityApp.valid("requests", 200, app.get("requests.json?service_code=ROAD_DAMAGE&page_size=2&page=2"));

        assertThat(JsonPath.from(first).getList("service_request_id")).hasSize(2);
        assertThat(JsonPath.from(first).getList("service_request_id"))
                .doesNotContainAnyElementsOf(JsonPath.from(second).getList("service_request_id"));
    }

    private static XmlPath xml(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml; charset=utf-8");
        return XmlPath.from(answer.body());
    }
}
