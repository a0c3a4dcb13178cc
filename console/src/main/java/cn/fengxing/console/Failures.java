package cn.fengxing.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;

/** What a caller is told when a service could not be asked or did not answer. */
final class Failures {

    /** No connection was to be had: nothing reached the service, so asking again is safe. */
    static final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSent(Throwable cause) {
            super("not sent", cause, false, false);
        }
    }

    private Failures() {}

    static ProxyResponse answer(Throwable failure, BoundedBody body, ProxyRequest request) {
        EdgeProblem problem = problemOf(failure, body);
        ProxyResponse response = request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, EdgeProblem.MEDIA_TYPE)
                .setBody(Body.body(problem.body(request.proxiedRequest()).toBuffer()));
        if (problem.invitesRetry()) {
            response.putHeader("Retry-After", problem.retryAfterSeconds());
        }
        if (problem.endsConnection()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.proxiedRequest()
                    .response()
                    .endHandler(sent -> request.proxiedRequest().connection().close());
        }
        return response;
    }

    private static EdgeProblem problemOf(Throwable failure, BoundedBody body) {
        if (body.isOverLimit()) {
            return EdgeProblem.BODY_TOO_LARGE;
        }
        if (failure instanceof NotSent) {
            return EdgeProblem.SERVICE_UNAVAILABLE;
        }
        return failure.getCause() instanceof TimeoutException ? EdgeProblem.ANSWER_TIMEOUT : EdgeProblem.ANSWER_LOST;
    }
}
