package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transport company's hazard week. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CampaignTest {

    private static final String PATH = "/v1/hazards/campaigns";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void what_an_inspection_finds_becomes_hazards_and_the_progress_is_counted() {
        String company = Tokens.holding("PLATFORM_OFFICER", World.COMPANY).text();
        String office = Tokens.holding("PLATFORM_OFFICER", World.OFFICE).text();
        String campaign = PATH + "/" + planned(company);
        Response added = as(company)
                .body("{\"sites\":[" + site("2026-12-08") + "," + site("2026-12-09") + "]}")
                .post(campaign + "/sites");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
        String site = as(company).get(campaign + "/sites").path("items[0].id");

        Response inspected = as(office)
                .body("{\"faults\":[{\"item\":2,\"category\":\"CHARGING_FIRE_RISK\",\"description\":\"充电柜旁两处飞线\"}]}")
                .post(campaign + "/sites/" + site + "/inspection");
        assertThat(inspected.statusCode()).as(inspected.asString()).isEqualTo(204);

        Response progress = as(company).get(campaign);
        assertThat(progress.jsonPath().getInt("sites")).isEqualTo(2);
        assertThat(progress.jsonPath().getInt("inspected")).isEqualTo(1);
        assertThat(progress.jsonPath().getInt("passed")).isEqualTo(2);
        assertThat(progress.jsonPath().getInt("faults")).isEqualTo(1);
        assertThat(progress.jsonPath().getInt("mended")).isZero();
        String hazard = as(company).get(campaign + "/sites").path("items[0].hazardIds[0]");
        assertThat(CaseIds.one("SELECT status FROM hazard WHERE id = ?::uuid", hazard))
                .isEqualTo("REPORTED");
        assertThat(as(office)
                        .body("{\"faults\":[]}")
                        .post(campaign + "/sites/" + site + "/inspection")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_day_outside_the_campaign_or_an_item_that_is_not_on_the_list_is_refused() {
        String company = Tokens.holding("PLATFORM_OFFICER", World.COMPANY).text();
        String campaign = PATH + "/" + planned(company);
        assertThat(as(company)
                        .body("{\"sites\":[" + site("2026-12-20") + "]}")
                        .post(campaign + "/sites")
                        .statusCode())
                .isEqualTo(400);
        as(company).body("{\"sites\":[" + site("2026-12-08") + "]}").post(campaign + "/sites");
        String site = as(company).get(campaign + "/sites").path("items[0].id");

        assertThat(as(company)
                        .body("{\"faults\":[{\"item\":9,\"category\":\"ROAD_DAMAGE\",\"description\":\"坑\"}]}")
                        .post(campaign + "/sites/" + site + "/inspection")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String planned(String token) {
        Response response = as(token)
                .body("{\"organisationId\":\"" + World.COMPANY
                        + "\",\"title\":\"冬季隐患排查周\",\"startsOn\":\"2026-12-07\",\"endsOn\":\"2026-12-13\","
                        + "\"checklist\":[\"消防通道畅通\",\"充电柜无飞线\",\"灭火器在有效期内\"]}")
                .post(PATH);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.path("id");
    }

    private static String site(String day) {
        return "{\"name\":\"南京南街配送站\",\"divisionCode\":\"210102000000\",\"position\":{\"lon\":123.43,\"lat\":41.8},"
                + "\"inspectorId\":\"" + World.OFFICE + "\",\"plannedOn\":\"" + day + "\"}";
    }
}
