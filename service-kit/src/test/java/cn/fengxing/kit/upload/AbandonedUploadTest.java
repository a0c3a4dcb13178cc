package cn.fengxing.kit.upload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.content.TestPhotos;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is left of uploads whose sender or whose process is gone; rows are aged, for nobody waits a day here. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AbandonedUploadTest {

    private final TusClient client = new TusClient(Tokens.of(UUID.randomUUID()).text());

    @Inject
    DataSource dataSource;

    @Test
    void an_unfinished_upload_expires_with_every_byte_that_had_arrived() throws Exception {
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", 1_000_000);
        client.append(location, 0, new byte[600_000]);
        List<Path> files = files(location);
        assertThat(files).hasSize(3).allMatch(Files::exists);
        execute("UPDATE upload SET expires_at = now() - interval '1 minute' WHERE id = '" + id(location) + "'");
        Eventually.await("no such upload", () -> client.request().head(location).statusCode() == 404);
        Eventually.await("no such file", () -> files.stream().noneMatch(Files::exists));
    }

    @Test
    void the_pieces_of_a_finished_upload_are_not_kept_beside_the_attachment() throws Exception {
        byte[] photo = TestPhotos.jpeg(900, 700);
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", photo.length);
        client.append(location, 0, Arrays.copyOf(photo, photo.length - 1));
        List<Path> pieces = files(location);
        assertThat(pieces).isNotEmpty().allMatch(Files::exists);
        client.append(location, photo.length - 1, Arrays.copyOfRange(photo, photo.length - 1, photo.length))
                .then()
                .statusCode(204);
        Eventually.await("no such file", () -> pieces.stream().noneMatch(Files::exists));
        assertThat(strings("SELECT object_id FROM attachment_piece WHERE attachment_id = '" + id(location) + "'"))
                .isNotEmpty()
                .allMatch(object -> Files.exists(file(object)));
    }

    @Test
    void a_complete_upload_whose_process_died_while_looking_into_it_is_finished_by_another() throws Exception {
        byte[] photo = TestPhotos.jpeg(400, 300);
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", photo.length + 1);
        client.append(location, 0, photo);
        // as after a kill: the last byte is stored, and the claim of the one who began is still there
        execute(
                "UPDATE upload SET length = received, checks = 1, checking_until = now() + interval '1 hour' WHERE id = '"
                        + id(location) + "'");
        assertThat(client.request().get(location).jsonPath().getString("state")).isEqualTo("CHECKING");
        client.append(location, photo.length, new byte[0]).then().statusCode(204);
        assertThat(client.request().get(location).jsonPath().getString("state")).isEqualTo("CHECKING");
        execute("UPDATE upload SET checking_until = now(), expires_at = expires_at - interval '1 minute' WHERE id = '"
                + id(location) + "'");
        Eventually.await(
                "finished",
                () -> client.request()
                        .get(location)
                        .jsonPath()
                        .getString("state")
                        .equals("FINISHED"));
    }

    @Test
    void a_file_that_nobody_survives_looking_into_is_refused_in_the_end() throws Exception {
        byte[] photo = TestPhotos.jpeg(400, 300);
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", photo.length + 1);
        client.append(location, 0, photo);
        execute(
                "UPDATE upload SET length = received, checks = 3, checking_until = now(), expires_at = expires_at - interval '1 minute' WHERE id = '"
                        + id(location) + "'");
        Eventually.await(
                "refused",
                () -> client.request()
                        .get(location)
                        .jsonPath()
                        .getString("state")
                        .equals("REFUSED"));
    }

    private List<Path> files(String location) throws SQLException {
        return strings("SELECT object_id FROM upload_piece WHERE upload_id = '" + id(location) + "'").stream()
                .map(AbandonedUploadTest::file)
                .toList();
    }

    private static Path file(String object) {
        return Path.of("target", "objects", object.substring(object.length() - 2), object);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
