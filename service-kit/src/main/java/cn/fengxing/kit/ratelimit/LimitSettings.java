package cn.fengxing.kit.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How often one caller may ask. */
@ConfigMapping(prefix = "fengxing.limits")
public interface LimitSettings {

    /** Off for benches. */
    @WithDefault("true")
    boolean enabled();

    /** Of one signed-in person or machine client, over all operations. */
    Window person();

    /** Of one client address without a token; many phones share one behind a carrier's NAT. */
    Window address();

    /** Tighter limits by the name in {@link Limited}. */
    Map<String, Window> named();

    /** Networks whose {@code X-Forwarded-For} is believed. */
    List<String> trustedProxies();

    /** So many requests in any such time, refilled evenly. */
    interface Window {
        long requests();

        @WithDefault("PT1M")
        Duration per();
    }
}
