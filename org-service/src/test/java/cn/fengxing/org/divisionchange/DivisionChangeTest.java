package cn.fengxing.org.divisionchange;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.time.Today;
import cn.fengxing.org.lineage.Tree;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DivisionChangeTest {

    private static final String MAY = "2026-05-01";
    private static final String COUNTY = "211404000000";
    private static final AtomicInteger NEXT = new AtomicInteger(900);

    private final Tree tree = new Tree(UUID.fromString("01900000-0000-7000-8000-000000210000"));

    @Test
    void a_renamed_division_has_its_old_name_on_earlier_days() {
        String code = added("旧名街道", "2026-01-01");

        post(code + "/renames", Map.of("name", "新名街道", "reason", "更名", "effectiveOn", MAY))
                .statusCode(200);

        division(code, null).body("name", equalTo("新名街道"), "sinceOn", equalTo(MAY));
        division(code, "2026-04-30").body("name", equalTo("旧名街道"));
        division(code, MAY).body("name", equalTo("新名街道"));
        tree.calls().get("/v1/divisions/" + code + "?on=2025-12-31").then().statusCode(404);
        tree.calls().get("/v1/divisions?name=xinming").then().body("items.code", hasItem(code));
        tree.calls()
                .get("/v1/divisions/" + code + "/changes")
                .then()
                .body("items.kind", equalTo(List.of("RENAMED", "ADDED")), "items[0].oldName", equalTo("旧名街道"));
        post(code + "/renames", Map.of("name", "再名街道", "reason", "更名", "effectiveOn", "2026-04-01"))
                .statusCode(409);
    }

    @Test
    void a_merged_division_leads_to_its_successor_and_its_organisations_stand_there() {
        String old = added("并入街道", "2026-01-01");
        String successor = added("接替街道", "2026-01-01");
        LocalDate today = Today.by(Clock.systemUTC());
        UUID branch = Tree.id(
                tree.found("BRANCH", tree.root(), Map.of("divisionCode", old, "effectiveOn", today.toString())));

        abolish(old, successor, today.toString()).statusCode(200);

        tree.calls()
                .redirects()
                .follow(false)
                .get("/v1/divisions/" + old)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/divisions/" + successor))
                .body("name", equalTo("并入街道"), "successorCode", equalTo(successor));
        division(old, MAY).body("name", equalTo("并入街道"), "abolishedOn", nullValue());
        tree.calls().get("/v1/organisations/" + branch).then().body("divisionCode", equalTo(successor));
        tree.found("BRANCH", tree.root(), Map.of("divisionCode", old))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("division-abolished"));
        abolish(old, successor, today.toString()).statusCode(409);
    }

    @Test
    void a_division_is_not_abolished_with_anything_in_it_nor_merged_into_another_level() {
        String code = added("在用街道", "2026-01-01");
        tree.found("BRANCH", tree.root(), Map.of("divisionCode", code)).then().statusCode(201);
        String today = Today.by(Clock.systemUTC()).toString();

        abolish(code, null, today).statusCode(409).body("type", equalTo("urn:fengxing:problem:division-in-use"));
        abolish(code, COUNTY, today)
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:no-division-successor"));
        abolish(added("空街道", "2026-01-01"), null, MAY).statusCode(200).body("abolishedOn", equalTo(MAY));
    }

    @Test
    void nobody_changes_his_own_division_or_one_beside() {
        UUID county = Tree.id(tree.found("WORKING_COMMITTEE", tree.root(), Map.of("divisionCode", COUNTY)));
        Map<String, String> rename = Map.of("name", "某区", "reason", "更名");

        for (String code : List.of(COUNTY, "211402001000", "210000000000")) {
            new Tree(county)
                    .calls()
                    .body(rename)
                    .post("/v1/divisions/" + code + "/renames")
                    .then()
                    .statusCode(404);
        }
        String within = added("区内街道", "2026-01-01");
        new Tree(county)
                .calls()
                .body(rename)
                .post("/v1/divisions/" + within + "/renames")
                .then()
                .statusCode(200);
    }

    private String added(String name, String on) {
        String code = "211404" + NEXT.getAndIncrement() + "000";
        tree.calls()
                .body(Map.of("code", code, "parentCode", COUNTY, "name", name, "reason", "新设", "effectiveOn", on))
                .post("/v1/divisions")
                .then()
                .statusCode(201)
                .body("level", equalTo("TOWNSHIP"));
        return code;
    }

    private ValidatableResponse abolish(String code, @Nullable String successor, String on) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "撤并", "effectiveOn", on));
        body.put("successorCode", successor);
        return post(code + "/abolition", body);
    }

    private ValidatableResponse post(String path, Map<String, ?> body) {
        return tree.calls().body(body).post("/v1/divisions/" + path).then();
    }

    private ValidatableResponse division(String code, @Nullable String on) {
        return tree.calls()
                .get("/v1/divisions/" + code + (on == null ? "" : "?on=" + on))
                .then()
                .statusCode(200);
    }
}
