package cn.fengxing.console;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * What metrics call a request: by its route, never by its path, which may name somebody, and of which there are as many as
 * callers care to invent.
 */
final class MetricPath {

    private static final String UNMATCHED = "/unmatched";
    private static final String WEB = "/web";
    /** Not measured, see {@code quarkus.micrometer.binder.http-server.ignore-patterns}: the method would stand there as it was sent. */
    private static final String INVENTED_METHOD = "/invented-method";

    private MetricPath() {}

    static void setFor(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) {
            metric.setTemplatePath(of(context.request()));
        }
    }

    private static String of(HttpServerRequest request) {
        if (!HttpMethod.values().contains(request.method())) {
            return INVENTED_METHOD;
        }
        return of(request.path());
    }

    private static String of(@Nullable String path) {
        if (path == null) {
            return UNMATCHED;
        }
        return Routes.prefixOf(path).orElse(Routes.isApi(path) ? UNMATCHED : WEB);
    }
}
