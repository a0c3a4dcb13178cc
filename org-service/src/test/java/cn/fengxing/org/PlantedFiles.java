package cn.fengxing.org;

import static io.restassured.RestAssured.given;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A purpose that no feature owns, and files sent for it as a phone sends them. */
@Singleton
public class PlantedFiles implements AttachmentPurpose {

    public static final String PATH = "/v1/organisations/uploads";
    public static final String PART = "application/offset+octet-stream";

    private static final String CODE = "PLANTED_FILE";
    private static final byte[] LIST = "企业,人数\n快马,36\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.allOf(FileType.class);
    }

    @Override
    public long maxBytes() {
        return 8 << 20;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(Role.ORG_ADMIN);
    }

    @Override
    public boolean mayRead(Caller caller, UUID subjectId) {
        return false;
    }

    public static String metadata(String name) {
        return metadata(name, CODE);
    }

    private static String metadata(String name, String purpose) {
        return "filename " + base64(name) + ",purpose " + base64(purpose);
    }

    /** A photo that the bearer of the token has sent for a feature's purpose. */
    public static UUID photoFor(String purpose, String token) {
        byte[] photo = photo();
        String location = create(token, metadata("IMG_20261125.jpg", purpose), photo.length);
        append(token, location, 0, photo).then().statusCode(204);
        return id(location);
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

    /** Announced, nothing sent. */
    public static UUID begun(UUID person, UUID seat) {
        return id(create(person, seat, "list.csv", 100));
    }

    public static UUID finished(UUID person, UUID seat) {
        String location = create(person, seat, "list.csv", LIST.length);
        append(person, location, 0, LIST).then().statusCode(204);
        return id(location);
    }

    public static UUID ended(UUID person, UUID seat) {
        UUID id = finished(person, seat);
        asking(person).delete(PATH + "/" + id).then().statusCode(204);
        return id;
    }

    /** Query of a link that opens it. */
    public static String link(UUID person, UUID id) {
        String href = asking(person).post(PATH + "/" + id + "/links").jsonPath().getString("href");
        return href.substring(href.indexOf('?') + 1);
    }

    public static String create(UUID person, UUID seat, String name, int length) {
        return create(Tokens.of(person).holding("ORG_ADMIN", seat).text(), metadata(name), length);
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

    public static Response append(UUID person, String location, long offset, byte[] bytes) {
        return append(Tokens.of(person).text(), location, offset, bytes);
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

    public static RequestSpecification asking(UUID person) {
        return asking(Tokens.of(person).text());
    }

    private static RequestSpecification asking(String token) {
        return given().auth().oauth2(token).header("Tus-Resumable", "1.0.0");
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
