package cn.fengxing.kit.ratelimit;

import cn.fengxing.kit.caller.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Counts every request that reaches a resource before the resource sees it. */
public class RateLimitFilter {

    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final Caller caller;
    private final CurrentVertxRequest current;

    public RateLimitFilter(RateLimits limits, ClientAddresses addresses, Caller caller, CurrentVertxRequest current) {
        this.limits = limits;
        this.addresses = addresses;
        this.caller = caller;
        this.current = current;
    }

    @ServerRequestFilter
    public void count(ResourceInfo resource) {
        if (!limits.enabled()) {
            return;
        }
        String who;
        if (caller.signedIn()) {
            who = caller.personId().toString();
            limits.countPerson(who);
        } else {
            who = addresses.of(current.getCurrent().request());
            limits.countAddress(who);
        }
        @Nullable Limited tighter = resource.getResourceMethod().getAnnotation(Limited.class);
        if (tighter != null) {
            limits.countNamed(tighter.value(), who);
        }
    }
}
