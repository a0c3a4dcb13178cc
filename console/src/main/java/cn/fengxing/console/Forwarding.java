package cn.fengxing.console;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sends a request on to the service that owns its path and streams the answer back. */
@ApplicationScoped
class Forwarding {

    /** What only the edge may say about a caller. */
    private static final List<String> CLAIMS_ABOUT_THE_CALLER = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto", "X-Real-IP");

    private final Vertx vertx;
    private final EdgeConfig config;
    private final HttpClient client;
    private final Map<Upstream, HttpProxy> proxies = new EnumMap<>(Upstream.class);

    Forwarding(Vertx vertx, EdgeConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout((int) config.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxPoolSize(config.poolSize())
                .setMaxWaitQueueSize(config.queueSize())
                .setDecompressionSupported(false));
        for (Upstream upstream : Upstream.values()) {
            proxies.put(upstream, proxyTo(config.locate(upstream)));
        }
    }

    void forward(Upstream upstream, HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        proxies.get(upstream).handle(request);
    }

    private HttpProxy proxyTo(URI service) {
        RequestOptions target = new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort() > 0 ? service.getPort() : "https".equals(service.getScheme()) ? 443 : 80)
                .setSsl("https".equals(service.getScheme()))
                .setConnectTimeout(config.connectTimeout().toMillis());
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(new RequestOptions(target))
                        .onSuccess(request -> AnswerTimer.of(context).watch(request))
                        .recover(failure -> Future.failedFuture(new Failures.NotSent(failure))))
                .addInterceptor(new Exchange());
    }

    /** One request and its answer. */
    private final class Exchange implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest caller = context.request().proxiedRequest();
            MultiMap headers = context.request().headers();
            HopHeaders.removeFrom(headers);
            headers.remove(HttpHeaders.EXPECT);
            introduce(caller, headers);
            context.request().setURI(originForm(caller));
            AnswerTimer timer = AnswerTimer.attach(context, vertx, config.answerTimeout());
            Body body = context.request().getBody();
            BoundedBody bounded = new BoundedBody(body.stream(), config.limits().bodyBytes(caller), timer::start);
            context.request().setBody(Body.body(bounded, body.length()));
            return context.sendRequest()
                    .onComplete(answered -> timer.stop())
                    .onSuccess(Forwarding::clean)
                    .recover(failure -> Future.succeededFuture(Failures.answer(failure, bounded, context.request())));
        }
    }

    private static void clean(ProxyResponse answer) {
        HopHeaders.removeFrom(answer.headers());
        // Our own words for the status: with a service's, Vert.x does not know a 304 for what it is.
        answer.setStatusMessage(null);
        if (answer.getStatusCode() == HttpURLConnection.HTTP_NO_CONTENT) {
            // A body of unknown length would be announced as chunked, and the caller would wait for it.
            answer.setBody(null);
        }
    }

    private static void introduce(HttpServerRequest caller, MultiMap headers) {
        CLAIMS_ABOUT_THE_CALLER.forEach(headers::remove);
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
    }

    /** A request line may carry the whole URI; a service gets path and query, as the edge has checked them. */
    private static String originForm(HttpServerRequest caller) {
        return caller.query() == null ? caller.path() : caller.path() + "?" + caller.query();
    }
}
