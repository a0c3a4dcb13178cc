package cn.fengxing.kit.ratelimit;

import cn.fengxing.kit.problem.RetryLater;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Limits that a request uses up not by being made but by what turns out within it, such as a wrong receipt. Counted in memory by
 * each replica, and not undone with the request's transaction.
 */
@ApplicationScoped
public class Tries {

    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final CurrentVertxRequest current;

    Tries(RateLimits limits, ClientAddresses addresses, CurrentVertxRequest current) {
        this.limits = limits;
        this.addresses = addresses;
        this.current = current;
    }

    /** Where the present request comes from, whoever is signed in. */
    public String address() {
        return addresses.of(current.getCurrent().request());
    }

    /**
     * Takes one before it is known whether it was a good one, so that many at once do not slip by.
     *
     * @param limit {@code fengxing.limits.named.<limit>}
     * @throws RetryLater 429 if none is left
     */
    public void take(String limit, String who) {
        if (limits.enabled()) {
            limits.countNamed(limit, who);
        }
    }

    /** It was a good one, which does not count. */
    public void giveBack(String limit, String who) {
        if (limits.enabled()) {
            limits.giveBack(limit, who);
        }
    }
}
