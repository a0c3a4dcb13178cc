package cn.fengxing.console;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the web, held in memory, in each encoding it was packed in.
 *
 * @param encodings bytes by content coding, {@code identity} always among them
 * @param hashed the name changes with the content, so a browser need never ask again
 */
record WebFile(String mediaType, Map<String, Buffer> encodings, String etag, boolean hashed) {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    static WebFile of(String path, Map<String, Buffer> encodings) {
        Buffer plain = encodings.get("identity");
        return new WebFile(mediaTypeOf(path), encodings, "\"" + digest(plain) + "\"", path.startsWith("/assets/"));
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, hashed ? FOR_GOOD : ASK_EACH_TIME);
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String coding = codingFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        // Each encoding is a representation of its own, so a strong tag must differ (RFC 9110 section 8.8.3.3).
        String tag = coding.equals("identity") ? etag : etag.replaceFirst("\"$", "-" + coding + "\"");
        response.putHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer bytes = encodings.get(coding);
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()));
        if (!coding.equals("identity")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(bytes);
        }
    }

    private String codingFor(@Nullable String acceptEncoding) {
        if (acceptEncoding != null) {
            for (String coding : new String[] {"br", "gzip"}) {
                if (encodings.containsKey(coding) && accepts(acceptEncoding, coding)) {
                    return coding;
                }
            }
        }
        return "identity";
    }

    private static boolean accepts(String acceptEncoding, String coding) {
        for (String item : acceptEncoding.split(",")) {
            String[] parts = item.strip().split("\\s*;\\s*");
            if (parts[0].equalsIgnoreCase(coding)) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static String mediaTypeOf(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "json" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }

    private static String digest(Buffer bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
