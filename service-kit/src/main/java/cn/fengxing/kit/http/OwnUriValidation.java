package cn.fengxing.kit.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets malformed targets through to {@link RequestGuard}, which refuses the same ones and more, but with a problem: Quarkus
 * would answer before any route with a bare 400. Its only switch is a system property, read once; building the configuration is
 * the one moment of ours that comes before.
 */
public class OwnUriValidation implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
