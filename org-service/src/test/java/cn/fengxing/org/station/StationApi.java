package cn.fengxing.org.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.StationBodies;
import cn.fengxing.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How the tests call the stations' API. */
public final class StationApi {

    private StationApi() {}

    public static RequestSpecification as(String role, UUID organisation) {
        return with(Tokens.holding(role, organisation).text());
    }

    public static RequestSpecification asWorker(UUID person, UUID organisation) {
        return with(Tokens.of(person).holding("WORKER", organisation).text());
    }

    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    private static RequestSpecification with(String token) {
        return anybody().auth().oauth2(token);
    }

    public static String setUp(UUID organisation, String station, String hours) {
        Response answer = as("ORG_ADMIN", organisation)
                .body(StationBodies.setUp(station, hours))
                .post("/v1/stations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    public static String setUp(UUID organisation) {
        return setUp(organisation, StationBodies.station(organisation), StationBodies.ALWAYS);
    }

    public static Response read(String id) {
        return anybody().get("/v1/stations/" + id);
    }
}
