package cn.fengxing.kit.http;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * What metrics call a request for which no resource is found: never by its path, which may name somebody, and of which there are
 * as many as callers care to invent. A resource's template takes its place once one is found.
 */
final class MetricPath {

    private static final String UNMATCHED = "/unmatched";
    /** Not measured, see {@code quarkus.micrometer.binder.http-server.ignore-patterns}: the method would stand there as it was sent. */
    private static final String INVENTED_METHOD = "/invented-method";
    /** Health and metrics of the service itself; not measured either. */
    private static final String OWN = "/q/";

    private MetricPath() {}

    static void hide(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        String path = context.request().path();
        if (metric == null || path != null && path.startsWith(OWN)) {
            return;
        }
        metric.setTemplatePath(HttpMethod.values().contains(context.request().method()) ? UNMATCHED : INVENTED_METHOD);
    }
}
