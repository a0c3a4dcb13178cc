package cn.fengxing.console;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.ProxyContext;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service so long to begin its answer once it has the whole request. An idle timeout of the client would not do:
 * it also runs during a slow upload, which is the caller's slowness and no fault of the service.
 */
final class AnswerTimer {

    private static final String KEY = AnswerTimer.class.getName();

    private final Vertx vertx;
    private final Duration limit;
    private @Nullable HttpClientRequest request;
    private @Nullable Long timer;
    private boolean stopped;

    private AnswerTimer(Vertx vertx, Duration limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    static AnswerTimer attach(ProxyContext context, Vertx vertx, Duration limit) {
        AnswerTimer timer = new AnswerTimer(vertx, limit);
        context.set(KEY, timer);
        return timer;
    }

    static AnswerTimer of(ProxyContext context) {
        return context.get(KEY, AnswerTimer.class);
    }

    void watch(HttpClientRequest sent) {
        request = sent;
        // The failure reaches the caller as a problem; without this it would also be logged as an unhandled error.
        sent.exceptionHandler(failure -> {});
    }

    void start() {
        if (timer == null && !stopped) {
            timer = vertx.setTimer(limit.toMillis(), late -> expire());
        }
    }

    void stop() {
        stopped = true;
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }

    private void expire() {
        if (!stopped && request != null) {
            request.reset(0, new TimeoutException("no answer within " + limit));
        }
    }
}
