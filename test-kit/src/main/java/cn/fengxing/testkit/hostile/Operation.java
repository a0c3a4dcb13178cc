package cn.fengxing.testkit.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation as the API description tells of it.
 *
 * @param path template, e.g. {@code /v1/organisations/{id}}
 * @param secured whether a token is needed
 * @param bodySchema schema of the JSON body; null without one
 * @param bodyExample good body; null when the description has none
 * @param answersJson whether success has a JSON body
 */
record Operation(
        String id,
        String method,
        String path,
        boolean secured,
        List<Parameter> parameters,
        @Nullable JsonNode bodySchema,
        @Nullable JsonNode bodyExample,
        boolean answersJson) {

    /**
     * @param in path, query or header
     * @param example a good value; null when the description has none
     */
    record Parameter(
            String name,
            String in,
            boolean required,
            JsonNode schema,
            @Nullable String example) {

        boolean isUuid() {
            return schema.path("format").asText().equals("uuid");
        }
    }

    boolean hasBody() {
        return bodySchema != null;
    }

    Optional<Parameter> parameter(String in, String name) {
        return parameters.stream()
                .filter(parameter ->
                        parameter.in().equals(in) && parameter.name().equalsIgnoreCase(name))
                .findFirst();
    }

    boolean takes(String in, String name) {
        return parameter(in, name).isPresent();
    }

    /** Whether this template and a concrete path of the other could be the same URL. */
    boolean mayMatch(Operation other) {
        String[] mine = path.split("/");
        String[] theirs = other.path.split("/");
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(theirs[i]) && !mine[i].startsWith("{") && !theirs[i].startsWith("{")) {
                return false;
            }
        }
        return true;
    }
}
