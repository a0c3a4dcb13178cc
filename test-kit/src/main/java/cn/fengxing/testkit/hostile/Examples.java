package cn.fengxing.testkit.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Good values out of an API description's own examples. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiDescription api;

    Examples(ApiDescription api) {
        this.api = api;
    }

    @Nullable
    JsonNode body(JsonNode media, JsonNode schema) {
        @Nullable JsonNode given = given(media);
        if (given == null) {
            given = given(schema);
        }
        return given == null ? assembled(schema) : parsed(given);
    }

    @Nullable
    String parameter(JsonNode parameter, JsonNode schema) {
        @Nullable JsonNode given = given(parameter);
        if (given == null) {
            given = given(schema);
        }
        if (given == null && schema.path("format").asText().equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        return given == null ? null : given.asText();
    }

    private static @Nullable JsonNode given(JsonNode owner) {
        if (owner.has("example")) {
            return owner.path("example");
        }
        JsonNode examples = owner.path("examples");
        if (examples.isArray() && !examples.isEmpty()) {
            return examples.get(0);
        }
        if (examples.isObject() && !examples.isEmpty()) {
            return examples.elements().next().path("value");
        }
        return null;
    }

    /** From the examples of the properties. */
    private @Nullable JsonNode assembled(JsonNode schema) {
        ObjectNode body = JSON.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            @Nullable JsonNode given = given(property.getValue());
            if (given == null) {
                given = given(api.resolved(property.getValue()));
            }
            if (given != null) {
                body.set(property.getKey(), given);
            }
        });
        return body.isEmpty() ? null : body;
    }

    /** An annotation holds an example as text. */
    private static JsonNode parsed(JsonNode example) {
        if (!example.isTextual()) {
            return example;
        }
        try {
            return JSON.readTree(example.asText());
        } catch (JsonProcessingException plainText) {
            return example;
        }
    }
}
