package cn.fengxing.testkit.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of an OpenAPI 3.1 document, JSON or YAML. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final Examples examples;

    private ApiDescription(JsonNode document) {
        this.document = document;
        this.examples = new Examples(this);
    }

    static ApiDescription read(URL location) {
        try {
            return new ApiDescription(new ObjectMapper(new YAMLFactory()).readTree(location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, JsonNode item, String method, JsonNode operation) {
        JsonNode media = resolved(operation.path("requestBody")).path("content").path("application/json");
        @Nullable JsonNode schema = media.isMissingNode() ? null : resolved(media.path("schema"));
        JsonNode security = operation.has("security") ? operation.path("security") : document.path("security");
        return new Operation(
                operation.path("operationId").asText(method + " " + path),
                method.toUpperCase(Locale.ROOT),
                path,
                security.size() > 0 && !security.path(0).isEmpty(),
                parameters(item, operation),
                schema,
                schema == null ? null : examples.body(media, schema),
                answersJson(operation));
    }

    private List<Operation.Parameter> parameters(JsonNode item, JsonNode operation) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode declared : List.of(item.path("parameters"), operation.path("parameters"))) {
            for (JsonNode reference : declared) {
                JsonNode parameter = resolved(reference);
                JsonNode schema = resolved(parameter.path("schema"));
                parameters.add(new Operation.Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("required").asBoolean(),
                        schema,
                        examples.parameter(parameter, schema)));
            }
        }
        return parameters;
    }

    private boolean answersJson(JsonNode operation) {
        for (var response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")
                    && resolved(response.getValue()).path("content").has("application/json")) {
                return true;
            }
        }
        return false;
    }

    /** Follows {@code $ref} within the document. */
    JsonNode resolved(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            current = document.at(current.path("$ref").asText().substring(1));
        }
        return current;
    }
}
