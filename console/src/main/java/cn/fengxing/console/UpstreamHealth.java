package cn.fengxing.console;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows which services are ready. The edge itself is ready all the same: taken out of rotation it could not even say that
 * one service is away while the other three answer.
 */
@Readiness
@ApplicationScoped
class UpstreamHealth implements AsyncHealthCheck {

    private static final int PATIENCE_MILLIS = 1_000;

    private final EdgeConfig config;
    private final HttpClient client;

    UpstreamHealth(Vertx vertx, EdgeConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Future<String>> states = new ArrayList<>();
        for (Upstream upstream : Upstream.values()) {
            states.add(stateOf(config.locate(upstream)));
        }
        return Uni.createFrom()
                .completionStage(
                        () -> Future.join(states).map(all -> response(states)).toCompletionStage());
    }

    private static HealthCheckResponse response(List<Future<String>> states) {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("services behind the edge").up();
        for (Upstream upstream : Upstream.values()) {
            response.withData(upstream.label(), states.get(upstream.ordinal()).result());
        }
        return response.build();
    }

    private Future<String> stateOf(URI service) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(service.resolve("/q/health/ready").toString())
                .setTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(request -> request.send().compose(UpstreamHealth::drain))
                .map(status -> status == 200 ? "UP" : "DOWN")
                .otherwise("UNREACHABLE");
    }

    private static Future<Integer> drain(HttpClientResponse response) {
        return response.body().map(body -> response.statusCode());
    }
}
