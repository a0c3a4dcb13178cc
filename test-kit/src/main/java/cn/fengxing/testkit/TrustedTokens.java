package cn.fengxing.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** {@code @WithTestResource(TrustedTokens.class)}: the application under test trusts {@link Tokens}. */
public class TrustedTokens implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Tokens.config();
    }

    @Override
    public void stop() {
        // the key lives as long as the JVM
    }
}
