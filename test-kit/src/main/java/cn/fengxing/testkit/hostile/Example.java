package cn.fengxing.testkit.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a good call of an operation, so that it would succeed but for what is then spoilt.
 *
 * @param path values of the path parameters by name
 * @param query without {@code ?}; empty for none
 * @param headers e.g. {@code If-Match} with the current ETag
 * @param body JSON; null takes the example of the API description
 */
public record Example(
        Map<String, String> path,
        String query,
        Map<String, String> headers,
        @Nullable String body) {

    /** A call without parameters whose body, if any, is the example of the API description. */
    public static Example plain() {
        return new Example(Map.of(), "", Map.of(), null);
    }

    public static Example body(String json) {
        return new Example(Map.of(), "", Map.of(), json);
    }

    public static Example path(String name, Object value) {
        return new Example(Map.of(name, value.toString()), "", Map.of(), null);
    }

    /** @param text without {@code ?} */
    public Example withQuery(String text) {
        return new Example(path, text, headers, body);
    }

    public Example withBody(String json) {
        return new Example(path, query, headers, json);
    }

    public Example withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Example(path, query, more, body);
    }
}
