package cn.fengxing.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the matrix needs of an OpenAPI file. */
final class OpenApiFile {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private OpenApiFile() {}

    /** By operationId, in alphabetical order. */
    static Map<String, Operation> operations(Path file) {
        Map<String, Operation> operations = new TreeMap<>();
        read(file)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(path.getKey(), method.getKey(), method.getValue()))
                        .forEach(operation -> operations.put(operation.id(), operation)));
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        String id = operation.path("operationId").asText(method + " " + path);
        return new Operation(id, method, path, path.contains("{") || operation.has("requestBody"));
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
