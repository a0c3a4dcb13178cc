package cn.fengxing.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the edge answers in place of a service, as RFC 9457 problems in the caller's language. */
enum EdgeProblem {
    INVALID_PATH("invalid-path", 400),
    INVALID_FRAMING("invalid-framing", 400),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    BODY_TOO_LARGE("body-too-large", 413),
    URI_TOO_LONG("uri-too-long", 414),
    HEADERS_TOO_LARGE("headers-too-large", 431),
    /** The service was reached, then the connection broke: what was asked may have happened or not. */
    ANSWER_LOST("answer-lost", 502),
    SERVICE_UNAVAILABLE("service-unavailable", 503),
    ANSWER_TIMEOUT("answer-timeout", 504);

    static final String MEDIA_TYPE = "application/problem+json";

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final String RETRY_AFTER_SECONDS = "2";

    /** The machine's own locale must never decide what a caller reads. */
    private static final ResourceBundle.Control WITHOUT_MACHINE_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String code;
    private final int status;

    EdgeProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whether unread bytes of the request may still be on their way, so that the connection cannot be used again. */
    boolean endsConnection() {
        return this == BODY_TOO_LARGE || this == INVALID_FRAMING;
    }

    boolean invitesRetry() {
        return this == SERVICE_UNAVAILABLE;
    }

    String retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }

    JsonObject body(HttpServerRequest request) {
        ResourceBundle texts = textsFor(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new JsonObject()
                .put("type", "urn:fengxing:problem:" + code)
                .put("title", texts.getString(code + ".title"))
                .put("status", status)
                .put("detail", texts.getString(code + ".detail"));
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        if (invitesRetry()) {
            response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (endsConnection()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.endHandler(sent -> request.connection().close());
        }
        response.end(body(request).toBuffer());
    }

    private static ResourceBundle textsFor(@Nullable String acceptLanguage) {
        return ResourceBundle.getBundle(
                "edge-problems",
                languageOf(acceptLanguage),
                EdgeProblem.class.getClassLoader(),
                WITHOUT_MACHINE_LOCALE);
    }

    private static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.CHINESE;
        }
        try {
            Locale wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? Locale.CHINESE : wanted;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
