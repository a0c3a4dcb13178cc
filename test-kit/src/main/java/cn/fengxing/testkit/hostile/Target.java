package cn.fengxing.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The service under test, and how to make a good call of each of its operations. */
record Target(URI base, List<Operation> operations, Supplier<String> token, Map<String, Supplier<Example>> examples) {

    /** Whether the test says how a call succeeds; only then can what follows after the first checks be expected. */
    boolean live(Operation operation) {
        return examples.containsKey(operation.id());
    }

    /** A new good call: its effects, if any, happen again with every request that is sent. */
    HostileRequest good(Operation operation) {
        Example example = examples.getOrDefault(operation.id(), Example::plain).get();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", operation.answersJson() ? "application/json" : "*/*");
        headers.put("Authorization", "Bearer " + token.get());
        if (operation.takes("header", "Idempotency-Key")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.takes("header", "If-Match")) {
            headers.put("If-Match", "\"0\"");
        }
        byte[] body = body(operation, example);
        if (body.length > 0) {
            headers.put("Content-Type", "application/json");
        }
        HostileRequest good = new HostileRequest(operation.method(), target(operation, example), headers, body);
        for (Map.Entry<String, String> header : example.headers().entrySet()) {
            good = good.withHeader(header.getKey(), header.getValue());
        }
        return good;
    }

    Answer send(HostileRequest request) {
        Answer answer = Answer.to(base, request);
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        return answer;
    }

    private static String target(Operation operation, Example example) {
        String path = operation.path();
        StringBuilder query = new StringBuilder(example.query());
        for (Operation.Parameter parameter : operation.parameters()) {
            @Nullable String value = example.path().getOrDefault(parameter.name(), parameter.example());
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", value == null ? "unknown" : value);
            } else if (parameter.in().equals("query")
                    && parameter.required()
                    && value != null
                    && example.query().isEmpty()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(parameter.name())
                        .append('=')
                        .append(value);
            }
        }
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static byte[] body(Operation operation, Example example) {
        if (example.body() != null) {
            return example.body().getBytes(StandardCharsets.UTF_8);
        }
        if (!operation.hasBody()) {
            return new byte[0];
        }
        assertThat(operation.bodyExample())
                .as("the API description has an example for the body of " + operation.id())
                .isNotNull();
        return operation.bodyExample().toString().getBytes(StandardCharsets.UTF_8);
    }
}
