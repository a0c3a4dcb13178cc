package cn.fengxing.testkit.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values that are almost right: every conversion that a lenient reader would make, field by field. */
final class BadValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands in the tree where raw text, also such as no tree can hold, is to go. */
    private static final String MARK = "\"@here@\"";

    private static final int TOO_LONG = 4_001;

    private final ApiDescription api;

    BadValues(ApiDescription api) {
        this.api = api;
    }

    static HostileInput input(ApiDescription api) {
        BadValues values = new BadValues(api);
        return HostileInput.refused(
                "a field of the wrong type or format",
                (target, operation) -> operation.hasBody(),
                values::spoil,
                400,
                "invalid-request");
    }

    private Stream<HostileRequest> spoil(Operation operation, HostileRequest good) {
        List<HostileRequest> bad = new ArrayList<>();
        try {
            JsonNode body = JSON.readTree(good.text());
            for (var property : operation.bodySchema().path("properties").properties()) {
                ObjectNode marked = body.deepCopy();
                marked.put(property.getKey(), "@here@");
                wrong(api.resolved(property.getValue()))
                        .forEach(raw -> bad.add(good.withBody(marked.toString().replace(MARK, raw))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the example is no JSON: " + good.text(), e);
        }
        return bad.stream();
    }

    /** JSON texts that this schema does not allow. */
    private Stream<String> wrong(JsonNode schema) {
        return switch (type(schema)) {
            case "integer" -> Stream.of("\"1\"", "1.7", "true", "\"\"", "[1]", "{}", "99999999999999999999");
            case "number" -> Stream.of("\"1.5\"", "true", "\"\"", "[1.5]");
            case "boolean" -> Stream.of("1", "0", "\"true\"", "\"\"");
            case "array" -> Stream.of("{}", "\"\"", "1", "[null]");
            case "object" -> Stream.of("[]", "\"\"", "1");
            case "string" -> Stream.concat(Stream.of("1", "true", "[\"a\"]", "{}"), wrongText(schema));
            default -> Stream.empty();
        };
    }

    private static Stream<String> wrongText(JsonNode schema) {
        if (schema.has("enum")) {
            String code = schema.path("enum").path(0).asText();
            return Stream.of("0", "\"0\"", "\"\"", "\" " + code + "\"", "\"" + code.toLowerCase(Locale.ROOT) + "\"");
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> Stream.of("\"abc\"", "\"\"", "\"AY9OKnw7fU6fWmt8jZ4PGg==\"");
            case "date" -> Stream.of("\"2026-3-2\"", "\"2026-02-30\"", "\"0000-01-01\"", "[2026,3,2]", "20000");
            case "date-time" ->
                Stream.of("1767225600", "\"2026-03-02T01:00:00+08:00\"", "\"2026-03-02T01:00:00\"", "\"2026-03-02\"");
            case "" ->
                Stream.of("\"a\\u0000b\"", "\"\\ud83d\"", "\"\\ude00\"", "\"" + "a".repeat(length(schema)) + "\"");
            default -> Stream.of("\"a\\u0000b\"", "\"\\ud83d\"");
        };
    }

    private static int length(JsonNode schema) {
        return schema.has("maxLength") ? schema.path("maxLength").asInt() + 1 : TOO_LONG;
    }

    /** OpenAPI 3.1 writes a nullable type as an array. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText();
    }
}
