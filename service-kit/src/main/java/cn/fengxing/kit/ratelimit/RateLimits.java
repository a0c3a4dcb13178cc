package cn.fengxing.kit.ratelimit;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.RetryLater;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Counts requests by limit and caller, as token buckets in memory. */
@ApplicationScoped
public class RateLimits {

    /** Who would overflow this with addresses is stopped by the edge; a forgotten bucket only starts full again. */
    private static final long MAX_BUCKETS = 200_000;

    private static final Duration IDLE = Duration.ofHours(1);

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(IDLE)
            .build();

    private final LimitSettings settings;

    public RateLimits(LimitSettings settings) {
        this.settings = settings;
    }

    private record Key(String limit, String caller) {}

    boolean enabled() {
        return settings.enabled();
    }

    /** @throws RetryLater 429 when the person has used up the general limit */
    void countPerson(String person) {
        count("person", person, settings.person());
    }

    /** @throws RetryLater 429 when the address has used up the general limit */
    void countAddress(String address) {
        count("address", address, settings.address());
    }

    /** @throws RetryLater 429 when the caller has used up this limit */
    void countNamed(String limit, String caller) {
        count(limit, caller, named(limit));
    }

    void giveBack(String limit, String caller) {
        bucket(limit, caller, named(limit)).addTokens(1);
    }

    private LimitSettings.Window named(String limit) {
        LimitSettings.@Nullable Window window = settings.named().get(limit);
        if (window == null) {
            throw new IllegalStateException("fengxing.limits.named." + limit + ".requests is not set");
        }
        return window;
    }

    private Bucket bucket(String limit, String caller, LimitSettings.Window window) {
        return buckets.get(new Key(limit, caller), unused -> full(window));
    }

    private void count(String limit, String caller, LimitSettings.Window window) {
        ConsumptionProbe probe = bucket(limit, caller, window).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new RetryLater(CommonProblems.TOO_MANY_REQUESTS, seconds, headers(limit, window, seconds));
        }
    }

    private static Bucket full(LimitSettings.Window window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(window.requests()).refillGreedy(window.requests(), window.per()))
                .build();
    }

    /** draft-ietf-httpapi-ratelimit-headers. */
    private static Map<String, String> headers(String limit, LimitSettings.Window window, long seconds) {
        return Map.of(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(limit, window.requests(), window.per().toSeconds()),
                "RateLimit",
                "\"%s\";r=0;t=%d".formatted(limit, seconds));
    }
}
