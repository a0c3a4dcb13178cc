package cn.fengxing.member.journey;

import static io.restassured.RestAssured.given;

import cn.fengxing.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Files for the library and for development, sent as a desk sends them. */
final class SentFiles {

    static final String PATH = "/v1/members/uploads";
    static final String PART = "application/offset+octet-stream";

    private SentFiles() {}

    static String metadata() {
        return metadata("LIBRARY_FILE");
    }

    private static String metadata(String purpose) {
        return "filename " + base64("意见.pdf") + ",purpose " + base64(purpose);
    }

    /** Announced, nothing sent. */
    static UUID begun(UUID person, UUID seat) {
        return id(create(person, seat, 100));
    }

    static UUID finished(UUID person, UUID seat) {
        return sent(Tokens.of(person).holding("ORG_ADMIN", seat).text(), metadata(), pdf());
    }

    /** A document that the bearer of the token has sent for the purpose. */
    static UUID sentFor(String purpose, String token) {
        return sent(token, metadata(purpose), pdf());
    }

    private static UUID sent(String token, String metadata, byte[] pdf) {
        String location = create(token, metadata, pdf.length);
        asking(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(PART, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Upload-Offset", 0)
                .contentType(PART)
                .body(pdf)
                .patch(location)
                .then()
                .statusCode(204);
        return id(location);
    }

    static UUID ended(UUID person, UUID seat) {
        UUID id = finished(person, seat);
        asking(person).delete(PATH + "/" + id).then().statusCode(204);
        return id;
    }

    /** Query of a link that opens it. */
    static String link(UUID person, UUID id) {
        String href = asking(person).post(PATH + "/" + id + "/links").jsonPath().getString("href");
        return href.substring(href.indexOf('?') + 1);
    }

    static RequestSpecification asking(UUID person) {
        return asking(Tokens.of(person).text());
    }

    static RequestSpecification asking(String token) {
        return given().auth().oauth2(token).header("Tus-Resumable", "1.0.0");
    }

    private static String create(UUID person, UUID seat, int length) {
        return create(Tokens.of(person).holding("ORG_ADMIN", seat).text(), metadata(), length);
    }

    private static String create(String token, String metadata, int length) {
        return asking(token)
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The smallest with one empty page. */
    private static byte[] pdf() {
        var text = new StringBuilder("%PDF-1.4\n");
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
        };
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int start = text.length();
        text.append(table)
                .append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
