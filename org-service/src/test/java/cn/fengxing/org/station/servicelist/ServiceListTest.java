package cn.fengxing.org.station.servicelist;

import static cn.fengxing.org.station.StationApi.anybody;
import static cn.fengxing.org.station.StationApi.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.StationBodies;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ServiceListTest {

    @Inject
    PlantedTrees trees;

    @Test
    void what_a_community_publishes_everybody_reads_until_it_is_withdrawn() {
        UUID community = trees.community("210106003000");
        Response published = as("COMMUNITY_WORKER", community)
                .body(StationBodies.list(community))
                .post("/v1/stations/service-lists");
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        String path = published.header("Location");

        Response revised = as("COMMUNITY_WORKER", community)
                .header("If-Match", published.header("ETag"))
                .body(StationBodies.LIST_ANEW.replace("热姜茶", "电动车检修"))
                .put(path);
        assertThat(revised.<String>path("items[0].name")).isEqualTo("电动车检修");
        assertThat(inDivision("210106003000")).containsExactly(published.<String>path("id"));
        assertThat(inDivision("210107000000")).isEmpty();
        assertThat(anybody().get(path).<String>path("items[0].name")).isEqualTo("电动车检修");

        as("COMMUNITY_WORKER", community)
                .header("If-Match", revised.header("ETag"))
                .post(path + "/withdrawal");
        assertThat(anybody().get(path).statusCode()).isEqualTo(404);
        assertThat(inDivision("210106003000")).isEmpty();
    }

    @Test
    void a_service_at_a_station_names_one_that_there_is() {
        UUID community = trees.community("210106003000");
        String body = StationBodies.list(community)
                .replace("\"freeOfCharge\"", "\"stationId\":\"" + UUID.randomUUID() + "\",\"freeOfCharge\"");

        Response refused = as("COMMUNITY_WORKER", community).body(body).post("/v1/stations/service-lists");

        assertThat(refused.<String>path("errors[0].reason")).isEqualTo("station-unknown");
    }

    private static List<String> inDivision(String code) {
        return anybody().get("/v1/stations/service-lists?divisionCode=" + code).path("items.id");
    }
}
