package cn.fengxing.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is refused before anything else looks at a request: sizes, framing, and paths that two servers could read differently. */
final class RequestGate {

    private static final Set<HttpMethod> REFUSED_METHODS = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);
    /** Bytes that stand between a header's name and value and behind it: colon, space, CR, LF. */
    private static final int HEADER_OVERHEAD_BYTES = 4;

    private final EdgeConfig.Limits limits;

    RequestGate(EdgeConfig.Limits limits) {
        this.limits = limits;
    }

    Optional<EdgeProblem> refuse(HttpServerRequest request) {
        if (REFUSED_METHODS.contains(request.method())) {
            return Optional.of(EdgeProblem.METHOD_NOT_ALLOWED);
        }
        if (request.uri().length() > limits.uri()) {
            return Optional.of(EdgeProblem.URI_TOO_LONG);
        }
        if (headerBytes(request) > limits.headers().asLongValue()) {
            return Optional.of(EdgeProblem.HEADERS_TOO_LARGE);
        }
        if (!Paths.areSound(request.path(), request.query())) {
            return Optional.of(EdgeProblem.INVALID_PATH);
        }
        return refuseBody(request);
    }

    private Optional<EdgeProblem> refuseBody(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return Optional.of(EdgeProblem.INVALID_FRAMING);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return Optional.empty();
        }
        try {
            long bytes = Long.parseLong(length);
            return bytes > limits.bodyBytes(request) ? Optional.of(EdgeProblem.BODY_TOO_LARGE) : Optional.empty();
        } catch (NumberFormatException malformed) {
            return Optional.of(EdgeProblem.INVALID_FRAMING);
        }
    }

    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + HEADER_OVERHEAD_BYTES;
        }
        return bytes;
    }
}
