package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a merge does with letters, honours and development files, and what comes back when it is undone. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MergedFilesTest {

    @Inject
    Province province;

    @Inject
    Planted planted;

    @Inject
    Honoured honoured;

    @Inject
    Developed developed;

    private final UUID old = UUID.randomUUID();
    private final UUID now = UUID.randomUUID();

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void letters_and_honours_become_the_new_accounts_and_go_back() {
        UUID letter = honoured.issued(old, Province.RIDERS_BRANCH);
        planted.person(now, Province.RIDERS_BRANCH);
        Honoured.as(old)
                .body(Honoured.RECORD)
                .post("/v1/honours/records")
                .then()
                .statusCode(201);

        String merge = merged();

        Honoured.as(now).get("/v1/honours/letters/mine").then().body("items.id", hasItem(letter.toString()));
        Honoured.as(now).get("/v1/honours/records/mine").then().body("items", hasSize(1));
        undo(merge);
        Honoured.as(now).get("/v1/honours/letters/mine").then().body("items", hasSize(0));
        Honoured.as(now).get("/v1/honours/records/mine").then().body("items", hasSize(0));
        Honoured.as(old)
                .get("/v1/honours/letters/mine")
                .then()
                .body("items.find { it.id == '" + letter + "' }.name", equalTo("张伟明"));
        Honoured.as(old).get("/v1/honours/records/mine").then().body("items.title", hasItem("省劳动模范"));
    }

    @Test
    void a_letter_that_was_given_back_after_the_merge_does_not_come_back_with_the_undoing() {
        UUID letter = honoured.issued(old, Province.RIDERS_BRANCH);
        planted.person(now, Province.RIDERS_BRANCH);
        String merge = merged();
        Honoured.as(now)
                .header("If-Match", "*")
                .delete("/v1/honours/letters/" + letter)
                .then()
                .statusCode(204);

        undo(merge);

        Honoured.as(old).get("/v1/honours/letters/mine").then().body("items", hasSize(0));
    }

    @Test
    void a_development_file_is_carried_on_under_the_new_account_and_goes_back() {
        UUID file = developed.applied(old, Province.RIDERS_BRANCH);
        planted.person(now, Province.RIDERS_BRANCH);

        String merge = merged();

        mine(now).body("id", equalTo(file.toString())).body("personId", equalTo(now.toString()));
        undo(merge);
        mine(old).body("id", equalTo(file.toString())).body("personId", equalTo(old.toString()));
        Developed.as(now).get("/v1/development/files/mine").then().statusCode(404);
    }

    @Test
    void a_file_that_was_sealed_after_the_merge_stays_sealed() {
        UUID file = developed.applied(old, Province.RIDERS_BRANCH);
        planted.person(now, Province.RIDERS_BRANCH);
        String merge = merged();
        Developed.as(now).delete("/v1/people/me/consents/DEVELOPMENT").then().statusCode(204);

        undo(merge);

        Eventually.await(
                () -> Developed.as(old).get("/v1/development/files/mine").statusCode() == 404);
        assertThat(province.one("SELECT status FROM development_file WHERE id = ?", file))
                .isEqualTo("SEALED");
    }

    @Test
    void of_two_files_each_stays_and_the_export_shows_both() {
        UUID first = developed.applied(old, Province.RIDERS_BRANCH);
        UUID second = developed.applied(now, Province.RIDERS_BRANCH);

        String merge = merged();

        mine(now).body("id", equalTo(second.toString()));
        province.run("UPDATE person SET phone = NULL, phone_index = NULL WHERE id = ?", now);
        planted.account(now);
        Developed.as(now)
                .body("{\"password\":\"%s\"}".formatted(Planted.PASSWORD))
                .post("/v1/people/me/export")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'development' }.items", hasSize(2));
        undo(merge);
        mine(old).body("id", equalTo(first.toString()));
    }

    private static ValidatableResponse mine(UUID person) {
        return Developed.as(person).get("/v1/development/files/mine").then().statusCode(200);
    }

    private String merged() {
        String merge = Api.holding("ORG_ADMIN", Province.COMMITTEE)
                .body("{\"fromId\":\"%s\",\"toId\":\"%s\",\"reason\":\"换了手机号\"}".formatted(old, now))
                .post("/v1/people/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        secondEnds();
        return merge;
    }

    /** Tokens say only the second of their issue, and those of the second in which accounts are joined or parted are void. */
    private static void secondEnds() {
        long present = Instant.now().getEpochSecond();
        Eventually.await(() -> Instant.now().getEpochSecond() > present);
    }

    private void undo(String merge) {
        Api.holding("ORG_ADMIN", Province.COMMITTEE)
                .delete("/v1/people/merges/{id}", merge)
                .then()
                .statusCode(204);
        secondEnds();
    }
}
