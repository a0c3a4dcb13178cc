package cn.fengxing.org.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.fengxing.org.PlantedFiles;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A phone sends a photo from the road, loses the network, goes on, and looks at what was kept. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class UploadJourneyTest {

    private final UUID keeper = UUID.randomUUID();
    private final UUID seat = UUID.randomUUID();

    @Test
    void a_photo_arrives_in_two_parts_and_is_shown_without_what_it_told_about_its_maker() throws IOException {
        byte[] photo = photoWithComment("CANARY 41.80N 123.43E");
        String location = PlantedFiles.create(keeper, seat, "IMG_20260301_072233.jpg", photo.length);
        assertThat(location).startsWith(PlantedFiles.PATH + "/");
        PlantedFiles.append(keeper, location, 0, Arrays.copyOf(photo, 700))
                .then()
                .statusCode(204);

        String offset = PlantedFiles.asking(keeper).head(location).header("Upload-Offset");
        assertThat(offset).isEqualTo("700");
        PlantedFiles.append(keeper, location, 700, Arrays.copyOfRange(photo, 700, photo.length))
                .then()
                .statusCode(204)
                .header("Upload-Offset", String.valueOf(photo.length));

        PlantedFiles.asking(keeper)
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("FINISHED"))
                .body("attachment.name", equalTo("photo.jpg"));
        String href =
                PlantedFiles.asking(keeper).post(location + "/links").jsonPath().getString("href");
        assertThat(href).startsWith(location + "/content?");
        Response shown = given().urlEncodingEnabled(false).get(href);
        shown.then().statusCode(200).header("Content-Disposition", startsWith("inline"));
        String bytes = new String(shown.asByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("\u00ff\u00d8").doesNotContain("CANARY");
    }

    @Test
    void the_word_uploads_is_no_organisation() {
        PlantedFiles.asking(keeper)
                .options(PlantedFiles.PATH)
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0");
        PlantedFiles.asking(keeper).get(PlantedFiles.PATH).then().statusCode(405);
    }

    private static byte[] photoWithComment(String comment) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        var photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length() + 2)});
        photo.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        photo.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        return photo.toByteArray();
    }
}
