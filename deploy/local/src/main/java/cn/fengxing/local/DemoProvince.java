package cn.fengxing.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo province through the suite's own API, as an administrator would. Every call carries an idempotency key made of
 * the row's key, so that a load which was cut short goes on where it stopped.
 */
final class DemoProvince {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The province's working committee, which org-service itself brings. */
    private static final String ROOT = "01900000-0000-7000-8000-000000210000";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String api;
    private final String adminPassword;
    private final Map<String, String> ids = new HashMap<>(Map.of("root", ROOT));
    private final Map<String, List<String>> sets = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param api where the console listens */
    DemoProvince(String api, String adminPassword) {
        this.api = api;
        this.adminPassword = adminPassword;
    }

    /**
     * @param directory {@code organisations.csv}, parents before their children, and {@code competences.csv}, sets of categories
     *     that several regulators share, which {@code competence-rules.csv} gives them from a day on;
     *     {@code stations.csv}, as {@link DemoStation} reads it
     * @return how many organisations there are
     */
    int load(Path directory) {
        rows(directory.resolve("competences.csv"))
                .forEach(row -> sets.put(row.get("set"), words(row.get("categories"))));
        var token = signIn();
        var organisations = rows(directory.resolve("organisations.csv"));
        organisations.forEach(row -> ids.put(row.get("key"), found(row, token)));
        rows(directory.resolve("competence-rules.csv")).forEach(row -> adopt(row, token));
        rows(directory.resolve("stations.csv")).forEach(row -> setUp(row, token));
        return organisations.size();
    }

    private String signIn() {
        var credentials = JSON.createObjectNode().put("username", "admin").put("password", adminPassword);
        return answer(post("/v1/identity/password-sign-ins", credentials))
                .path("accessToken")
                .asText();
    }

    private String found(Map<String, String> row, String token) {
        var organisation = JSON.createObjectNode()
                .put("name", row.get("name"))
                .put("type", row.get("type"))
                .put("parentId", known(row.get("parent")))
                .put("divisionCode", row.get("division"))
                .put("servesCompanyId", known(row.get("serves")));
        words(row.get("industries")).forEach(organisation.withArray("industries")::add);
        for (var competence : words(row.get("competences"))) {
            sets.getOrDefault(competence, List.of(competence)).forEach(organisation.withArray("competences")::add);
        }
        return create("/v1/organisations", organisation, "demo-" + row.get("key"), token)
                .path("id")
                .asText();
    }

    private void adopt(Map<String, String> row, String token) {
        var rule = JSON.createObjectNode()
                .put("departmentId", known(row.get("department")))
                .put("from", row.get("from"))
                .put("basis", row.get("basis"));
        sets.get(row.get("set")).forEach(rule.withArray("categories")::add);
        words(row.get("kinds")).forEach(rule.withArray("kindsOfWork")::add);
        words(row.get("levels")).forEach(rule.withArray("levels")::add);
        create("/v1/competences", rule, "demo-rule-" + row.get("key"), token);
    }

    private JsonNode create(String path, ObjectNode body, String key, String token) {
        return answer(
                post(path, body).header("Authorization", "Bearer " + token).header("Idempotency-Key", key));
    }

    private void setUp(Map<String, String> row, String token) {
        answer(post("/v1/stations", DemoStation.of(row, known(row.get("organisation"))))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "demo-" + row.get("key")));
    }

    private @Nullable String known(String key) {
        if (key.isEmpty()) {
            return null;
        }
        var id = ids.get(key);
        if (id == null) {
            throw new CannotStart("The demo's organisation " + key + " is named before it is there");
        }
        return id;
    }

    private HttpRequest.Builder post(String path, ObjectNode body) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        var built = request.build();
        try {
            var response = http.send(built, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new CannotStart(
                        "The demo province is not loaded: " + built.uri().getPath() + " answers "
                                + response.statusCode() + " " + response.body().strip());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new CannotStart("The demo province is not loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted", e);
        }
    }

    /** The file has no quoted cells; several words in one cell are separated by blanks. */
    private static List<Map<String, String>> rows(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var names = lines.get(0).split(",");
            return lines.stream()
                    .skip(1)
                    .map(line -> row(names, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file, e);
        }
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < names.length; i++) {
            row.put(names[i], cells[i].strip());
        }
        return row;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }
}
