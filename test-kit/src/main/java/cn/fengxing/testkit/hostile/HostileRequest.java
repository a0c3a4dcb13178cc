package cn.fengxing.testkit.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request exactly as it goes onto the wire, also when no client library would send it.
 *
 * @param target path and query, not encoded any further
 */
record HostileRequest(String method, String target, Map<String, String> headers, byte[] body) {

    HostileRequest withMethod(String other) {
        return new HostileRequest(other, target, headers, body);
    }

    HostileRequest withTarget(String other) {
        return new HostileRequest(method, other, headers, body);
    }

    HostileRequest withQuery(String more) {
        return withTarget(target + (target.contains("?") ? "&" : "?") + more);
    }

    /** @param value null removes the header */
    HostileRequest withHeader(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.keySet().removeIf(name::equalsIgnoreCase);
        if (value != null) {
            changed.put(name, value);
        }
        return new HostileRequest(method, target, changed, body);
    }

    HostileRequest withBody(String text) {
        return withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    HostileRequest withBody(byte[] bytes) {
        return new HostileRequest(method, target, headers, bytes);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    byte[] wire(String host) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        head.append("Connection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        wire.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        wire.writeBytes(body);
        return wire.toByteArray();
    }
}
