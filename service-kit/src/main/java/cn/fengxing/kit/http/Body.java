package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request's headers say of its body.
 *
 * @param length in bytes; -1 when it is sent in chunks
 */
record Body(
        long length, @Nullable String contentType, @Nullable String contentEncoding) {

    static final String FILE = "application/offset+octet-stream";

    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "(" + TOKEN + "/" + TOKEN + ")((?:\\s*;\\s*[^;=\\s]+=(?:[^;\"\\s]+|\"[^\"]*\"))*)\\s*;?\\s*");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset=(\"[^\"]*\"|[^;\\s]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TABLE = Pattern.compile(
            "(text/csv|application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet)\\s*(;.*)?",
            Pattern.CASE_INSENSITIVE);

    static Body of(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        long bytes = chunked ? -1 : length == null ? 0 : Long.parseLong(length);
        return new Body(bytes, request.getHeader("Content-Type"), request.getHeader("Content-Encoding"));
    }

    Optional<ProblemType> refusal(HttpSettings settings) {
        if (length == 0) {
            return Optional.empty();
        }
        if (length > longest(settings) && !multipart()) {
            return Optional.of(CommonProblems.CONTENT_TOO_LARGE);
        }
        boolean readable = contentType != null && (table() || utf8(contentType)) && contentEncoding == null;
        return readable ? Optional.empty() : Optional.of(CommonProblems.UNSUPPORTED_MEDIA_TYPE);
    }

    private long longest(HttpSettings settings) {
        if (file()) {
            return settings.maxUploadBytes();
        }
        return table() ? settings.maxTableBytes() : settings.maxBodyBytes();
    }

    /** A part of a file by tus 1.0, read as it comes. */
    private boolean file() {
        return FILE.equals(contentType);
    }

    /** A table is read in whatever encoding its bytes turn out to be; what the header says of it is often wrong. */
    private boolean table() {
        return contentType != null && TABLE.matcher(contentType).matches();
    }

    private boolean multipart() {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** One concrete media type, in UTF-8 if it names a charset (RFC 8259 section 8.1). Which types, the resource says. */
    private static boolean utf8(String contentType) {
        Matcher type = MEDIA_TYPE.matcher(contentType);
        if (!type.matches()) {
            return false;
        }
        Matcher charset = CHARSET.matcher(type.group(2));
        while (charset.find()) {
            String name = charset.group(1).replace("\"", "");
            if (!name.equalsIgnoreCase("utf-8")) {
                return false;
            }
        }
        return true;
    }
}
