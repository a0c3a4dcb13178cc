package cn.fengxing.kit.attachment;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Sends files for the purposes of the tests. */
final class Keepsakes {

    static final String PHOTO = "SAMPLE_PHOTO";
    static final String LIST = "SAMPLE_LIST";

    private static final String PART = "application/offset+octet-stream";

    private Keepsakes() {}

    static UUID send(String token, String purpose, String name, byte[] file) {
        String location = given().auth()
                .oauth2(token)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", file.length)
                .header("Upload-Metadata", "filename " + base64(name) + ",purpose " + base64(purpose))
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(PART, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", 0)
                .contentType(PART)
                .body(file)
                .patch(location)
                .then()
                .statusCode(204);
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
