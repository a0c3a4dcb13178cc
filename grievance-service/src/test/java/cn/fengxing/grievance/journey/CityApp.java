package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A city's app from outside, which knows of us only what the specification of GeoReport v2 says. */
final class CityApp {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;

    CityApp(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> get(String resource) {
        return send(HttpRequest.newBuilder(endpoint.resolve(resource)).GET());
    }

    HttpResponse<String> post(String resource, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(endpoint.resolve(resource))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(body)));
    }

    /** An answer is just what the schema says. */
    static String valid(String schema, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("application/json; charset=utf-8");
        try (InputStream file = CityApp.class.getResourceAsStream("/open311/" + schema + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMAS.getSchema(text, InputFormat.JSON).validate(answer.body(), InputFormat.JSON))
                    .as(answer.body())
                    .isEmpty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
