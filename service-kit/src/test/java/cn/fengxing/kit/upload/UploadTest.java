package cn.fengxing.kit.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.content.TestPhotos;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class UploadTest {

    private final TusClient client =
            new TusClient(Tokens.holding("REGULATOR", UUID.randomUUID()).text());

    @TestHTTPResource("/")
    URI base;

    @Test
    void a_photo_sent_in_parts_becomes_an_attachment_of_the_same_id() {
        byte[] photo = TestPhotos.jpeg(800, 600);
        String location = client.create(SamplePurposes.PHOTO, "IMG_20260101_080000.jpg", photo.length);
        client.append(location, 0, Arrays.copyOf(photo, 1_000))
                .then()
                .statusCode(204)
                .header("Upload-Offset", "1000")
                .header("Tus-Resumable", "1.0.0");
        offset(location).then().statusCode(200).header("Upload-Offset", "1000").header("Cache-Control", "no-store");
        client.append(location, 1_000, Arrays.copyOfRange(photo, 1_000, photo.length))
                .then()
                .statusCode(204)
                .header("Upload-Offset", String.valueOf(photo.length));
        given().auth()
                .oauth2(client.token())
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("FINISHED"))
                .body("attachment.type", equalTo("image/jpeg"))
                .body("attachment.name", equalTo("photo.jpg"))
                .body("attachment.id", equalTo(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Test
    void what_arrived_before_the_connection_broke_is_kept() throws Exception {
        byte[] list = list(700_000);
        String location = client.create(SamplePurposes.LIST, "企业.csv", list.length);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String head = "PATCH " + URI.create(location).getPath() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + client.token() + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + list.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(list, 0, 300_000);
            socket.getOutputStream().flush();
            Eventually.await("the first piece", () -> offsetOf(location) >= 262_144);
        }
        Eventually.await("the rest of what was sent", () -> offsetOf(location) == 300_000);
        client.append(location, 300_000, Arrays.copyOfRange(list, 300_000, list.length))
                .then()
                .statusCode(204);
        state(location).then().body("state", equalTo("FINISHED")).body("attachment.size", equalTo(list.length));
    }

    @Test
    void several_who_send_the_same_part_at_once_cannot_spoil_the_file() {
        byte[] photo = TestPhotos.jpeg(1_200, 900);
        byte[] other = new byte[photo.length - 1];
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", photo.length);
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.append(location, 0, i == 0 ? photo : other).statusCode()))
                .toList();
        List<Integer> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).isSubsetOf(204, 409, 429, 422);
        assertThat(offsetOf(location)).isIn((long) photo.length, (long) other.length);
        assertThat(answers.stream().filter(status -> status == 204 || status == 422))
                .hasSize(1);
    }

    @Test
    void an_offset_that_is_not_the_stored_one_changes_nothing() {
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", 100);
        client.append(location, 0, new byte[10]);
        problem(client.append(location, 5, new byte[10]), 409, "upload-offset-mismatch");
        problem(client.append(location, 11, new byte[10]), 409, "upload-offset-mismatch");
        problem(client.append(location, 10, new byte[91]), 413, "content-too-large");
        assertThat(offsetOf(location)).isEqualTo(10);
    }

    @Test
    void with_a_checksum_all_of_a_part_is_kept_or_nothing() throws Exception {
        byte[] part = list(300_000);
        String location = client.create(SamplePurposes.LIST, "a.csv", 400_000);
        problem(
                client.appending(0)
                        .header("Upload-Checksum", "sha1 AAAA")
                        .body(part)
                        .patch(location),
                460,
                "upload-checksum-mismatch");
        assertThat(offsetOf(location)).isZero();
        problem(
                client.appending(0)
                        .header("Upload-Checksum", "crc32 AAAA")
                        .body(part)
                        .patch(location),
                400,
                "invalid-request");
        String sha1 = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(part));
        client.appending(0)
                .header("Upload-Checksum", "sha1 " + sha1)
                .body(part)
                .patch(location)
                .then()
                .statusCode(204);
        assertThat(offsetOf(location)).isEqualTo(300_000);
    }

    @Test
    void what_is_not_taken_is_refused_with_the_reason_and_the_reason_stays() {
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", heic.length);
        problem(client.append(location, 0, heic), 422, "file-is-heic");
        state(location)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal", endsWith(":file-is-heic"))
                .body("attachment", nullValue());
        problem(client.append(location, heic.length, new byte[0]), 422, "file-is-heic");
    }

    @Test
    void somebody_elses_upload_looks_missing() {
        String location = client.create(SamplePurposes.PHOTO, "a.jpg", 100);
        TusClient other = new TusClient(Tokens.of(UUID.randomUUID()).text());
        String nowhere = TusClient.PATH + "/" + UUID.randomUUID();
        for (String target : List.of(location, nowhere)) {
            problem(other.append(target, 0, new byte[10]), 404, "not-found");
            problem(other.request().delete(target), 404, "not-found");
            problem(other.request().get(target), 404, "not-found");
            problem(other.request().post(target + "/links"), 404, "not-found");
            assertThat(other.request().head(target).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void who_gives_up_leaves_nothing_behind() {
        String begun = client.create(SamplePurposes.PHOTO, "a.jpg", 100);
        client.append(begun, 0, new byte[10]);
        client.request().delete(begun).then().statusCode(204);
        problem(client.append(begun, 10, new byte[10]), 404, "not-found");
        byte[] photo = TestPhotos.jpeg(40, 30);
        String finished = client.create(SamplePurposes.PHOTO, "a.jpg", photo.length);
        client.append(finished, 0, photo);
        client.request().delete(finished).then().statusCode(204);
        problem(client.request().post(finished + "/links"), 404, "not-found");
    }

    @Test
    void a_file_is_announced_within_the_limits_of_its_purpose() {
        problem(announcing(SamplePurposes.PHOTO, 5 << 20), 413, "content-too-large");
        problem(announcing(SamplePurposes.PHOTO, 0), 400, "invalid-request");
        problem(announcing("UNKNOWN", 10), 400, "invalid-request");
        TusClient worker = new TusClient(Tokens.of(UUID.randomUUID()).text());
        problem(announce(worker, SamplePurposes.LIST, 10), 403, "forbidden");
    }

    @Test
    void one_person_has_a_few_unfinished_uploads_and_a_daily_allowance() {
        TusClient eager =
                new TusClient(Tokens.holding("REGULATOR", UUID.randomUUID()).text());
        IntStream.range(0, 10).forEach(i -> eager.create(SamplePurposes.PHOTO, "a.jpg", 100));
        Response eleventh = announce(eager, SamplePurposes.PHOTO, 100);
        problem(eleventh, 429, "upload-quota-exceeded");
        assertThat(eleventh.header("Retry-After")).isNotNull();
        TusClient heavy =
                new TusClient(Tokens.holding("REGULATOR", UUID.randomUUID()).text());
        for (int i = 0; i < 32; i++) {
            heavy.request().delete(heavy.create(SamplePurposes.LIST, "a.csv", 16 << 20));
        }
        problem(announce(heavy, SamplePurposes.LIST, 1), 429, "upload-quota-exceeded");
    }

    @Test
    void the_protocol_is_spoken_as_it_is_written() {
        client.request()
                .options(TusClient.PATH)
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,expiration,checksum,termination");
        String location = client.create(SamplePurposes.PHOTO, "站点.jpg", 100);
        Response old = given().auth()
                .oauth2(client.token())
                .header("Tus-Resumable", "0.2.2")
                .head(location);
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(old.header("Tus-Version")).isEqualTo("1.0.0");
        Response head = offset(location);
        assertThat(head.header("Upload-Length")).isEqualTo("100");
        assertThat(head.header("Upload-Metadata")).isEqualTo(TusClient.metadata(SamplePurposes.PHOTO, "站点.jpg"));
        assertThat(head.header("Upload-Expires")).matches("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        client.appending(0)
                .header("X-HTTP-Method-Override", "PATCH")
                .body(new byte[10])
                .post(location)
                .then()
                .statusCode(204);
        problem(
                client.request()
                        .contentType("application/octet-stream")
                        .header("Upload-Offset", 10)
                        .body(new byte[1])
                        .patch(location),
                415,
                "unsupported-media-type");
    }

    @Test
    void an_announcement_sent_twice_with_one_key_is_one_upload() {
        String key = UUID.randomUUID().toString();
        Response first = announceOnce(key, 100);
        Response again = announceOnce(key, 100);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        problem(announceOnce(key, 101), 422, "idempotency-key-reused");
    }

    private Response announceOnce(String key, long length) {
        return client.request()
                .header("Idempotency-Key", key)
                .header("Upload-Length", length)
                .header("Upload-Metadata", TusClient.metadata(SamplePurposes.PHOTO, "a.jpg"))
                .post(TusClient.PATH);
    }

    private Response announcing(String purpose, long length) {
        return announce(client, purpose, length);
    }

    private static Response announce(TusClient client, String purpose, long length) {
        return client.request()
                .header("Upload-Length", length)
                .header("Upload-Metadata", TusClient.metadata(purpose, "a"))
                .post(TusClient.PATH);
    }

    private Response state(String location) {
        return given().auth().oauth2(client.token()).get(location);
    }

    private Response offset(String location) {
        return client.request().head(location);
    }

    private long offsetOf(String location) {
        String offset = offset(location).header("Upload-Offset");
        return offset == null ? state(location).jsonPath().getLong("offset") : Long.parseLong(offset);
    }

    private static void problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:fengxing:problem:" + code);
    }

    private static byte[] list(int bytes) {
        return Arrays.copyOf("name,count\r\n".repeat(bytes / 12 + 1).getBytes(StandardCharsets.US_ASCII), bytes);
    }
}
