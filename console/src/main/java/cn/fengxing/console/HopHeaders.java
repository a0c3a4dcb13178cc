package cn.fengxing.console;

import io.vertx.core.MultiMap;
import java.util.List;

/** Headers that mean something between two neighbours only (RFC 9110 section 7.6.1). */
final class HopHeaders {

    private static final List<String> ALWAYS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade");

    private HopHeaders() {}

    /** Removes them and those that {@code Connection} names. */
    static void removeFrom(MultiMap headers) {
        for (String value : headers.getAll("Connection")) {
            for (String named : value.split(",")) {
                String name = named.strip();
                // Content-Length and Host are not the sender's to withdraw: without them the message would change.
                if (!name.isEmpty() && !name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Host")) {
                    headers.remove(name);
                }
            }
        }
        ALWAYS.forEach(headers::remove);
    }
}
