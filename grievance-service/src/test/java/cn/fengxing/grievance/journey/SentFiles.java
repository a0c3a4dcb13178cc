package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

/** Files as a phone sends them (tus 1.0), by somebody signed in or with a receipt. */
final class SentFiles {

    static final String PATH = "/v1/attachments";
    static final String PART = "application/offset+octet-stream";
    static final String METADATA = "filename " + base64("IMG_李雷_20261125.jpg") + ",purpose " + base64("CASE_EVIDENCE");

    private SentFiles() {}

    /** @param who a fresh request of the sender's */
    static UUID sent(Supplier<RequestSpecification> who, byte[] file) {
        String location = begun(who, file.length);
        Response response = append(who, location, file);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(204);
        return id(location);
    }

    static String begun(Supplier<RequestSpecification> who, int length) {
        Response response = tus(who).header("Upload-Length", length)
                .header("Upload-Metadata", METADATA)
                .post(PATH);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.header("Location");
    }

    static Response append(Supplier<RequestSpecification> who, String location, byte[] file) {
        return tus(who).config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(PART, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Upload-Offset", 0)
                .contentType(PART)
                .body(file)
                .patch(location);
    }

    static RequestSpecification tus(Supplier<RequestSpecification> who) {
        return who.get().header("Tus-Resumable", "1.0.0");
    }

    /** Query of a link that opens it; the answer as it is if there is none. */
    static Response link(Supplier<RequestSpecification> who, UUID id) {
        return who.get().post(PATH + "/" + id + "/links");
    }

    static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
