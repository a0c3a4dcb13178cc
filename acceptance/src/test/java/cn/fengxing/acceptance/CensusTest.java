package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.acceptance.CompanyList.Fate;
import cn.fengxing.testkit.Eventually;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's list of companies is imported by a service that is killed in the middle of it, with a small heap. */
class CensusTest {

    private static final boolean LONG = Boolean.getBoolean("fengxing.long");
    private static final int ROWS = LONG ? 200_000 : 12_000;
    private static final long MOST_GROWTH_BYTES = 24 << 20;
    private static final Map<String, String> SETTINGS =
            Map.of("FENGXING_CENSUS_CHUNK", LONG ? "2000" : "200", "FENGXING_LIMITS_ENABLED", "false");

    @TempDir
    Path directory;

    @Test
    void a_killed_import_goes_on_where_it_stood_and_doubles_nothing() throws Exception {
        CompanyList list = new CompanyList();
        Path file = directory.resolve("companies.csv");
        list.write(file, ROWS);
        try (OrgService service = OrgService.with(SETTINGS)) {
            String id = upload(service, file);
            List<Long> progress = new ArrayList<>();
            awaitRows(service, id, ROWS / 10, progress);
            long early = service.liveBytes();
            service.kill();
            service.startAgain();
            long before = read(service, id).path("rowsDone").asLong();
            assertThat(before).isBetween(1L, ROWS - 1L);
            awaitRows(service, id, ROWS / 2, progress);
            service.kill();
            service.startAgain();
            awaitRows(service, id, ROWS * 4 / 5, progress);
            long late = service.liveBytes();

            Eventually.await("the end of the import", Duration.ofMinutes(20), () -> !isOpen(read(service, id)));

            hasTheRightVerdicts(read(service, id), list);
            assertThat(progress).isSorted();
            assertThat(Set.copyOf(progress)).as("progress that was seen").hasSizeGreaterThan(5);
            assertThat(late).as("heap in use, early " + early).isLessThan(early + MOST_GROWTH_BYTES);
            assertThat(service.spooled()).as("copies of the list in the clear").isEmpty();
            System.out.printf(
                    "census: %d rows, %d rows/s by its own account, heap in use %d MB early and %d MB late of 192 MB%n",
                    ROWS, read(service, id).path("rowsPerSecond").asLong(), early >> 20, late >> 20);
            assertThat(operating(service)).isEqualTo(list.operating());
            repeatsNothing(service, file, list);
        }
    }

    /** The same list again meets what it made, and makes nothing. */
    private static void repeatsNothing(OrgService service, Path file, CompanyList list) throws Exception {
        String again = upload(service, file);
        Eventually.await("the end of the second import", Duration.ofMinutes(20), () -> !isOpen(read(service, again)));

        JsonNode counts = read(service, again).path("counts");
        assertThat(counts.path("rowsNew").asInt()).isZero();
        assertThat(counts.path("possibleDuplicates").asInt()).isEqualTo(list.count(Fate.POSSIBLE_DUPLICATE));
        assertThat(operating(service)).isEqualTo(list.operating());
    }

    private static void hasTheRightVerdicts(JsonNode ended, CompanyList list) {
        assertThat(ended.path("state").asText()).isEqualTo("DONE");
        assertThat(ended.path("rowsTotal").asInt()).isEqualTo(ROWS);
        assertThat(ended.path("rowsPerSecond").asInt()).isPositive();
        JsonNode counts = ended.path("counts");
        assertThat(counts.path("rowsNew").asInt()).isEqualTo(list.count(Fate.NEW));
        assertThat(counts.path("rowsSame").asInt()).isEqualTo(list.count(Fate.SAME));
        assertThat(counts.path("rowsChanged").asInt()).isEqualTo(list.count(Fate.CHANGED));
        assertThat(counts.path("possibleDuplicates").asInt()).isEqualTo(list.count(Fate.POSSIBLE_DUPLICATE));
        assertThat(counts.path("refused").asInt()).isEqualTo(list.count(Fate.REFUSED));
    }

    private static void awaitRows(OrgService service, String id, int rows, List<Long> progress) {
        Eventually.await("some rows", Duration.ofMinutes(20), () -> {
            progress.add(read(service, id).path("rowsDone").asLong());
            return progress.get(progress.size() - 1) >= rows;
        });
    }

    private static boolean isOpen(JsonNode read) {
        String state = read.path("state").asText();
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    private static JsonNode read(OrgService service, String id) {
        return api(service).get("/v1/census/imports/" + id).expect(200).body();
    }

    private static int operating(OrgService service) {
        Answer coverage = api(service)
                .get("/v1/statistics/organisations?divisionCode=210100000000")
                .expect(200);
        return coverage.body().path("total").path("operating").asInt();
    }

    private static Api api(OrgService service) {
        return new Api(service.address(), service.administrator());
    }

    private static String upload(OrgService service, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.address()
                        .resolve("/v1/census/imports?kind=COMPANIES&mode=VALID_ROWS&divisionCode=210100000000"))
                .header("Authorization", "Bearer " + service.administrator())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }
}
