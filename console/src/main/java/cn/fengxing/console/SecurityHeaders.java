package cn.fengxing.console;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers on every answer, a service's included. */
final class SecurityHeaders {

    /**
     * Scripts, styles, fonts and calls come from this address only, nothing inline. Images may also be made in the page
     * (previews of photos before they are sent).
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private SecurityHeaders() {}

    /**
     * Set when the head is written, so that they win over what a service sent; but a service may be stricter about content: of
     * several policies a browser keeps all (CSP level 3, section 4.2).
     */
    static void onAnswerOf(RoutingContext context) {
        boolean encrypted = "https".equals(context.request().scheme());
        context.addHeadersEndHandler(head -> put(context.response().headers(), encrypted));
    }

    private static void put(MultiMap headers, boolean encrypted) {
        headers.add("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        headers.remove("Server");
        if (encrypted) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
