package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Photos, sent as a phone sends them. */
final class SentPhotos {

    private static final String PATH = "/v1/attachments";
    private static final String PART = "application/offset+octet-stream";

    private SentPhotos() {}

    /** One that the bearer of the token has sent for a hazard. */
    static UUID by(String token) {
        return forPurpose("HAZARD_PHOTO", token);
    }

    static UUID forPurpose(String purpose, String token) {
        byte[] photo = photo();
        String location = created(token, metadata(purpose), photo.length);
        append(token, location, 0, photo).then().statusCode(204);
        return id(location);
    }

    private static RequestSpecification asking(String token) {
        return given().auth().oauth2(token).header("Tus-Resumable", "1.0.0");
    }

    private static String metadata(String purpose) {
        return "filename " + base64("IMG_20261125.jpg") + ",purpose " + base64(purpose);
    }

    private static String created(String token, String metadata, int length) {
        return asking(token)
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response append(String token, String location, long offset, byte[] bytes) {
        return asking(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(PART, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Upload-Offset", offset)
                .contentType(PART)
                .body(bytes)
                .patch(location);
    }

    private static byte[] photo() {
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
