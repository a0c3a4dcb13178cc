package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A hazard, and what people do with it over HTTP. */
final class OneHazard {

    private final UUID rider;
    private final String id;

    OneHazard(UUID rider, String id) {
        this.rider = rider;
        this.id = id;
    }

    static OneHazard reportedBy(UUID rider) {
        return reportedBy(rider, "MANHOLE_COVER", "井盖缺失，夜间看不清。");
    }

    static OneHazard reportedBy(UUID rider, String category, String description) {
        Response response = report(rider, category, description);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new OneHazard(rider, response.path("id"));
    }

    static Response report(UUID rider, String category, String description) {
        return as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"" + category + "\",\"description\":\"" + description
                        + "\",\"divisionCode\":\"210102000000\",\"position\":{\"lon\":123.43,\"lat\":41.8}}")
                .post("/v1/hazards");
    }

    /** With a photo, as the category asks for. */
    static OneHazard photographedBy(UUID rider, String category, String description) {
        UUID photo = SentPhotos.by(Tokens.of(rider).text());
        Response response = as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"" + category + "\",\"description\":\"" + description
                        + "\",\"divisionCode\":\"210102000000\",\"position\":{\"lon\":123.43,\"lat\":41.8},\"photoIds\":[\""
                        + photo + "\"]}")
                .post("/v1/hazards");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new OneHazard(rider, response.path("id"));
    }

    /** That it is mended, with a photo that the bearer of the token has sent. */
    static String fix(String token) {
        return "{\"note\":\"已修好\",\"photoIds\":[\"" + SentPhotos.by(token) + "\"]}";
    }

    OneHazard fixed(String token) {
        return done(token, "fix", fix(token));
    }

    String onlyPhoto() {
        return as(community()).get(path() + "/photos").path("items[0].id");
    }

    /** The ids of everything on the organisation's list, page by page. */
    static List<String> listed(String token, UUID organisationId) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(token).get("/v1/hazards?limit=200&organisationId=" + organisationId + cursor);
            ids.addAll(page.jsonPath().getList("items.id", String.class));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }

    static String community() {
        return Tokens.holding("COMMUNITY_WORKER", World.COMMUNITY).text();
    }

    UUID rider() {
        return rider;
    }

    String reporter() {
        return Tokens.of(rider).text();
    }

    String id() {
        return id;
    }

    String path() {
        return "/v1/hazards/" + id;
    }

    Response read(String token) {
        return as(token).get(path());
    }

    String see(String token, String field) {
        Response response = read(token);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return String.valueOf((Object) response.path(field));
    }

    /** Does it, on whatever version it has. */
    Response act(String token, String action, String body) {
        RequestSpecification request = as(token).header("If-Match", "*");
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(path() + "/" + action);
    }

    OneHazard done(String token, String action, String body) {
        Response response = act(token, action, body);
        assertThat(response.statusCode())
                .as(action + ": " + response.asString())
                .isBetween(200, 204);
        return this;
    }
}
