package cn.fengxing.org.census.journey;

import static io.restassured.RestAssured.given;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A county's committee, regulator and platform, and what their people do over HTTP. */
@ApplicationScoped
public class Census {

    private final EntityManager entities;

    Census(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UUID organisation(String name, String type, String line, String division, @Nullable UUID serves) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        INSERT INTO organisation (id, name, type, line, path, division_code, industries, serves_company_id, version)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, '{FOOD_DELIVERY}', CAST(?7 AS uuid), 0)""")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, type)
                .setParameter(4, line)
                .setParameter(5, id + "/")
                .setParameter(6, division)
                .setParameter(7, serves == null ? null : serves.toString())
                .executeUpdate();
        return id;
    }

    public UUID committee(String division) {
        return organisation("两新工委", "WORKING_COMMITTEE", "PARTY", division, null);
    }

    public static String token(String role, UUID seat) {
        return Tokens.holding(role, seat).text();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    public static String upload(String token, String kind, String mode, String division, byte[] file, String type) {
        return as(token)
                .queryParam("kind", kind)
                .queryParam("mode", mode)
                .queryParam("divisionCode", division)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post("/v1/census/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Uploads a list and waits for its end. */
    public static JsonPath imported(String token, String kind, String mode, String division, byte[] file, String type) {
        return ended(token, upload(token, kind, mode, division, file, type));
    }

    public static JsonPath ended(String token, String id) {
        Eventually.await("the end of an import", Duration.ofMinutes(2), () -> {
            String state = read(token, id).getString("state");
            return !state.equals("QUEUED") && !state.equals("RUNNING");
        });
        return read(token, id);
    }

    public static JsonPath read(String token, String id) {
        return as(token)
                .get("/v1/census/imports/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath list(String token, String path, Object... parameters) {
        return as(token).get(path, parameters).then().statusCode(200).extract().jsonPath();
    }
}
