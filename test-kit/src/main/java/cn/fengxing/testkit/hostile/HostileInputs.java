package cn.fengxing.testkit.hostile;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shared list of bad inputs, run against every operation that a service describes:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> bad_input_is_refused() {
 *     return HostileInputs.against(base, base.resolve("/q/openapi"))
 *             .signedIn(() -> Tokens.holding("ORG_ADMIN", root).text())
 *             .example("moveOrganisation", () -> Example.path("id", branch).withHeader("If-Match", "\"0\""))
 *             .tests();
 * }
 * }</pre>
 *
 * Bodies come from the examples of the API description. Where {@code example} says how an operation succeeds, stale ETags and
 * repeated Idempotency-Keys are tried as well. The service should run without rate limits.
 */
public final class HostileInputs {

    private final URI base;
    private final ApiDescription api;
    private Supplier<String> token = () -> "";
    private String under = "/";
    private final Map<String, Supplier<Example>> examples = new HashMap<>();

    private HostileInputs(URI base, ApiDescription api) {
        this.base = base;
        this.api = api;
    }

    /** @param description location of the OpenAPI document, JSON or YAML; a file or the running service's own */
    public static HostileInputs against(URI base, URI description) {
        try {
            return new HostileInputs(base, ApiDescription.read(description.toURL()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Only the operations whose path starts so. */
    public HostileInputs under(String path) {
        this.under = path;
        return this;
    }

    /** A token that may call every operation. */
    public HostileInputs signedIn(Supplier<String> good) {
        this.token = good;
        return this;
    }

    /** How a call of this operation succeeds; asked for anew each time. */
    public HostileInputs example(String operationId, Supplier<Example> example) {
        examples.put(operationId, example);
        return this;
    }

    /** A container for each operation, a test for each input. */
    public Stream<DynamicContainer> tests() {
        Target target = new Target(base, api.operations(), token, examples);
        List<HostileInput> inputs = inputs();
        return target.operations().stream()
                .filter(operation -> operation.path().startsWith(under))
                .map(operation -> DynamicContainer.dynamicContainer(operation.id(), tests(target, operation, inputs)));
    }

    private static Stream<DynamicTest> tests(Target target, Operation operation, List<HostileInput> inputs) {
        return inputs.stream()
                .filter(input -> input.applies().test(target, operation))
                .map(input -> DynamicTest.dynamicTest(
                        operation.id() + " refuses " + input.name(),
                        () -> input.check().of(target, operation)));
    }

    private List<HostileInput> inputs() {
        List<HostileInput> inputs = new ArrayList<>(BadUrls.all());
        inputs.addAll(BadHeaders.all());
        inputs.addAll(BadBodies.all());
        inputs.add(BadValues.input(api));
        return inputs;
    }
}
