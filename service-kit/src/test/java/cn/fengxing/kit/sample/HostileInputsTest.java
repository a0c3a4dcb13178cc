package cn.fengxing.kit.sample;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HostileInputsTest {

    private static final UUID KNOWN = UUID.fromString("018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a");

    @TestHTTPResource("/")
    URI base;

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        return HostileInputs.against(base, base.resolve("/q/openapi"))
                .under("/v1/samples")
                .signedIn(() -> Tokens.of(Requests.RIDER).text())
                .example("addSample", () -> Example.body(Requests.named("hostile-" + UUID.randomUUID())))
                .example("addOpenly", () -> Example.body(Requests.named("hostile-" + UUID.randomUUID())))
                .example("changeSample", () -> Example.path("id", KNOWN).withHeader("If-Match", "\"7\""))
                .example("samples", Example::plain)
                .tests();
    }
}
