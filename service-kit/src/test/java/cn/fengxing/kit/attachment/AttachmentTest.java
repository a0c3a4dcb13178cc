package cn.fengxing.kit.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.kit.content.TestPhotos;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the finished upload on: the test's own feature keeps, shows and deletes. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AttachmentTest {

    private static final String LIST = "name,phone\r\nCANARY-PERSON,13800000000\r\n";

    private final String sender = Tokens.holding("REGULATOR", UUID.randomUUID()).text();
    private final String reader = Tokens.holding("ADVISER", UUID.randomUUID()).text();
    private final String stranger = Tokens.of(UUID.randomUUID()).text();

    @Inject
    DataSource dataSource;

    @Test
    void a_fresh_attachment_is_its_senders_alone_and_a_kept_one_is_whose_the_feature_says() {
        UUID photo = photo();
        link(sender, photo).then().statusCode(200);
        link(reader, photo).then().statusCode(404);
        keep(sender, photo, Keepsakes.PHOTO).then().statusCode(204);
        link(sender, photo).then().statusCode(404);
        link(reader, photo).then().statusCode(200);
        link(stranger, photo).then().statusCode(404);
    }

    @Test
    void only_the_sender_can_have_it_kept_once_and_for_its_purpose() {
        UUID photo = photo();
        refused(keep(stranger, photo, Keepsakes.PHOTO));
        refused(keep(sender, photo, Keepsakes.LIST));
        refused(keep(sender, UUID.randomUUID(), Keepsakes.PHOTO));
        keep(sender, photo, Keepsakes.PHOTO).then().statusCode(204);
        refused(keep(sender, photo, Keepsakes.PHOTO));
    }

    @Test
    void a_list_written_anew_keeps_what_it_names_and_deletes_the_rest() throws SQLException {
        UUID subject = UUID.randomUUID();
        UUID first = photo();
        UUID second = photo();
        UUID third = photo();
        keepExactly(sender, subject, first, second).then().statusCode(200).body("size()", equalTo(2));

        keepExactly(reader, subject, second).then().statusCode(200).body("[0]", equalTo(second.toString()));
        assertThat(column("id", first)).isNull();
        link(reader, second).then().statusCode(200);

        refused(keepExactly(reader, subject, second, third));
        refused(keepExactly(sender, UUID.randomUUID(), second));
        assertThat(column("kept_for", second)).isEqualTo(subject.toString());
    }

    @Test
    void a_kept_attachment_does_not_tell_who_sent_it() throws SQLException {
        UUID photo = photo();
        assertThat(column("uploader", photo)).isNotNull();
        keep(sender, photo, Keepsakes.PHOTO);
        assertThat(column("uploader", photo)).isNull();
    }

    @Test
    void a_link_shows_a_photo_for_some_minutes_and_nothing_but_that() {
        UUID photo = photo();
        String link = link(sender, photo).jsonPath().getString("href");
        Response shown = given().urlEncodingEnabled(false).get(link);
        shown.then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("Content-Disposition", "inline; filename*=UTF-8''photo.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(shown.asByteArray()).hasSize(Integer.parseInt(shown.header("Content-Length")));
        String saved = link(sender, photo, "DOWNLOAD").jsonPath().getString("href");
        given().get(saved)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename*=UTF-8''photo.jpg");
        given().get(link.replace("use=VIEW", "use=DOWNLOAD")).then().statusCode(404);
        given().get(link.replace(photo.toString(), photo().toString())).then().statusCode(404);
        given().get(link.replaceAll("until=\\d+", "until=9999999999")).then().statusCode(404);
        given().get(link.replaceAll("until=\\d+", "until=1")).then().statusCode(404);
        given().get(link.replaceAll("signature=.*", "signature=!")).then().statusCode(404);
        given().get(link.replaceAll("&signature=.*", "")).then().statusCode(400);
    }

    @Test
    void a_list_is_only_ever_saved_under_the_name_it_came_with() {
        UUID list = list();
        String link = link(sender, list).jsonPath().getString("href");
        given().get(link)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E4%BC%81%E4%B8%9A%202026.csv")
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(equalTo(LIST));
    }

    @Test
    void a_feature_reads_what_was_sent() {
        UUID list = list();
        given().auth()
                .oauth2(sender)
                .get("/v1/keepsakes/" + list)
                .then()
                .statusCode(200)
                .body(equalTo("企业 2026.csv CSV " + LIST.length() + " " + LIST));
    }

    @Test
    void neither_disk_nor_database_holds_a_readable_byte() throws Exception {
        UUID list = list();
        assertThat(column("encode(name, 'escape')", list)).doesNotContain("2026");
        String object = column("(SELECT object_id FROM attachment_piece WHERE attachment_id = id)", list);
        Path file = Path.of("target", "objects", object.substring(object.length() - 2), object);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY", "13800000000");
        byte[] spoilt = Files.readAllBytes(file);
        spoilt[spoilt.length / 2] ^= 1;
        Files.write(file, spoilt);
        String link = link(sender, list).jsonPath().getString("href");
        assertThat(bodyOrNothing(link)).doesNotContain("CANARY");
    }

    @Test
    void what_a_feature_deletes_is_gone_from_everywhere() throws SQLException {
        UUID photo = photo();
        keep(sender, photo, Keepsakes.PHOTO);
        String link = link(reader, photo).jsonPath().getString("href");
        given().auth().oauth2(sender).delete("/v1/keepsakes/" + photo).then().statusCode(204);
        given().get(link).then().statusCode(404);
        assertThat(column("id", photo)).isNull();
    }

    @Test
    void what_nobody_keeps_goes_after_a_day_and_what_is_kept_after_its_retention() throws SQLException {
        UUID fresh = photo();
        UUID kept = list();
        UUID forGood = photo();
        keep(sender, kept, Keepsakes.LIST);
        keep(sender, forGood, Keepsakes.PHOTO);
        assertThat(column("delete_at BETWEEN now() + interval '29 days' AND now() + interval '31 days'", kept))
                .isEqualTo("t");
        execute("UPDATE attachment SET delete_at = delete_at - interval '25 hours' WHERE id = '" + fresh + "'");
        execute("UPDATE attachment SET delete_at = delete_at - interval '31 days' WHERE id = '" + kept + "'");
        Eventually.await("both gone", () -> column("id", fresh) == null && column("id", kept) == null);
        assertThat(column("delete_at", forGood)).isNull();
        assertThat(column("id", forGood)).isNotNull();
    }

    private static String bodyOrNothing(String link) {
        try {
            return given().get(link).asString();
        } catch (RuntimeException cutOff) {
            return "";
        }
    }

    private UUID photo() {
        return Keepsakes.send(sender, Keepsakes.PHOTO, "IMG.jpg", TestPhotos.jpeg(60, 40));
    }

    private UUID list() {
        return Keepsakes.send(sender, Keepsakes.LIST, "企业 2026.csv", LIST.getBytes(StandardCharsets.UTF_8));
    }

    private static Response link(String token, UUID id) {
        return link(token, id, "VIEW");
    }

    private static Response link(String token, UUID id, String use) {
        return given().auth().oauth2(token).post("/v1/files/" + id + "/links?use=" + use);
    }

    private static Response keep(String token, UUID id, String purpose) {
        return given().auth()
                .oauth2(token)
                .put("/v1/keepsakes/" + id + "?purpose=" + purpose + "&subject=" + UUID.randomUUID());
    }

    private static Response keepExactly(String token, UUID subject, UUID... ids) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(List.of(ids))
                .put("/v1/keepsakes/of/" + subject);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("errors[0].reason", equalTo("attachment-unknown"));
    }

    private @Nullable String column(String expression, UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + expression + " FROM attachment WHERE id = '" + id + "'")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
