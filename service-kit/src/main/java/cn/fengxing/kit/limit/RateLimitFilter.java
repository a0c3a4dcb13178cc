package cn.fengxing.kit.limit;

import cn.fengxing.kit.caller.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Counts every request that reaches a resource before the resource sees it. */
public class RateLimitFilter {

    private final LimitSettings settings;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final Caller caller;
    private final CurrentVertxRequest current;

    public RateLimitFilter(
            LimitSettings settings,
            RateLimits limits,
            ClientAddresses addresses,
            Caller caller,
            CurrentVertxRequest current) {
        this.settings = settings;
        this.limits = limits;
        this.addresses = addresses;
        this.caller = caller;
        this.current = current;
    }

    @ServerRequestFilter
    public void count(ResourceInfo resource) {
        if (!settings.enabled()) {
            return;
        }
        boolean signedIn = caller.signedIn();
        String who = signedIn
                ? caller.personId().toString()
                : addresses.of(current.getCurrent().request());
        limits.count(signedIn ? "person" : "address", who, signedIn ? settings.person() : settings.address());
        @Nullable Limited tighter = resource.getResourceMethod().getAnnotation(Limited.class);
        if (tighter != null) {
            limits.count(tighter.value(), who, named(tighter.value()));
        }
    }

    private LimitSettings.Window named(String name) {
        LimitSettings.@Nullable Window window = settings.named().get(name);
        if (window == null) {
            throw new IllegalStateException("fengxing.limits.named." + name + ".requests is not set");
        }
        return window;
    }
}
