package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class DevelopmentDocumentsTest {

    private static final String PURPOSE = "DEVELOPMENT_DOCUMENT";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Province province;

    @Inject
    Developed developed;

    private final UUID rider = UUID.randomUUID();

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void documents_are_listed_as_due_and_missing_step_by_step_and_filed_by_who_records_the_step() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        state(file, "APPLICATION_LETTER").body("state", equalTo("MISSING"));
        state(file, "TALK_RECORD").body("state", equalTo("DUE"));
        state(file, "AUTOBIOGRAPHY").body("state", nullValue());
        add(file, secretary(), "TALK_RECORD").then().statusCode(200);
        state(file, "TALK_RECORD").body("state", equalTo("FILED"));
        add(file, secretary(), "AUTOBIOGRAPHY").then().statusCode(400).body("errors[0].reason", equalTo("not-due-yet"));
        developed.broughtTo(file, Step.BRANCH_REVIEW, TODAY);
        add(file, secretary(), "PRE_REVIEW_REPLY")
                .then()
                .statusCode(409)
                .body("type", containsString("step-of-another"));
        add(file, committee(), "PRE_REVIEW_REPLY").then().statusCode(200);
        assertThat(province.one("SELECT count(*) FROM development_document WHERE file_id = ?", file))
                .isEqualTo(2L);
    }

    @Test
    void whoever_may_read_the_file_opens_its_documents_on_record_and_nobody_else_does() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        UUID talk = filed(file, "TALK_RECORD");

        open(talk, secretary()).then().statusCode(200).body("href", containsString(talk.toString()));
        open(talk, committee()).then().statusCode(200);
        open(talk, Tokens.holding("BRANCH_SECRETARY", Province.OTHER_BRANCH).text())
                .then()
                .statusCode(404);
        open(talk, Tokens.holding("ORG_ADMIN", Province.COMMITTEE).text())
                .then()
                .statusCode(404);
        open(talk, Tokens.holding("PLATFORM_OFFICER", Province.PLATFORM).text())
                .then()
                .statusCode(404);
        assertThat(province.one(
                        "SELECT count(*) FROM audit_entry WHERE action = 'read-development-document' AND subject_id = ?",
                        file.toString()))
                .isEqualTo(2L);
    }

    @Test
    void applicants_open_what_they_have_written_and_not_what_others_have_said() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        UUID letter = filed(file, "APPLICATION_LETTER");
        UUID talk = filed(file, "TALK_RECORD");
        String own = Tokens.of(rider).text();

        open(letter, own).then().statusCode(200);
        open(talk, own).then().statusCode(404);
        open(letter, Tokens.of(UUID.randomUUID()).text()).then().statusCode(404);
        Api.as(own)
                .get("/v1/development/files/mine/documents")
                .then()
                .statusCode(200)
                .body(files("APPLICATION_LETTER"), hasSize(1))
                .body(files("TALK_RECORD"), hasSize(0));
    }

    @Test
    void the_documents_of_a_sealed_file_are_kept_and_opened_by_nobody() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        UUID letter = filed(file, "APPLICATION_LETTER");
        Developed.as(rider).delete("/v1/people/me/consents/DEVELOPMENT").then().statusCode(204);

        open(letter, secretary()).then().statusCode(404);
        open(letter, Tokens.of(rider).text()).then().statusCode(404);
        assertThat(province.one("SELECT kept_for FROM attachment WHERE id = ? AND delete_at IS NULL", letter))
                .isNotNull();
        add(file, secretary(), "TALK_RECORD").then().statusCode(404);
    }

    @Test
    void another_senders_file_is_not_filed_as_the_own() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        UUID anothers = SentFiles.sentFor(PURPOSE, secretary());
        add(file, secretary(), "TALK_RECORD", anothers)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("attachment-unknown"));
    }

    private UUID filed(UUID file, String document) {
        String secretary = secretary();
        UUID scan = SentFiles.sentFor(PURPOSE, secretary);
        add(file, secretary, document, scan).then().statusCode(200);
        return scan;
    }

    private static Response add(UUID file, String token, String document) {
        return add(file, token, document, SentFiles.sentFor(PURPOSE, token));
    }

    private static Response add(UUID file, String token, String document, UUID scan) {
        return Api.as(token)
                .header("If-Match", "*")
                .body("{\"document\":\"%s\",\"receivedOn\":\"%s\",\"files\":[\"%s\"]}".formatted(document, TODAY, scan))
                .post("/v1/development/files/" + file + "/documents");
    }

    private static Response open(UUID scan, String token) {
        return SentFiles.asking(token).post(SentFiles.PATH + "/" + scan + "/links");
    }

    private static ValidatableResponse state(UUID file, String document) {
        return Api.as(secretary())
                .get("/v1/development/files/" + file + "/documents")
                .then()
                .statusCode(200)
                .rootPath("steps.documents.flatten().find { it.document == '" + document + "' }");
    }

    private static String files(String document) {
        return "steps.documents.flatten().find { it.document == '" + document + "' }.files";
    }

    private static String secretary() {
        return Tokens.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH).text();
    }

    private static String committee() {
        return Tokens.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE).text();
    }
}
