package cn.fengxing.testkit.hostile;

import static cn.fengxing.testkit.hostile.HostileInput.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What can be wrong with a JSON body as a whole. */
final class BadBodies {

    /** Beyond the 1 MB that a body may have. */
    private static final int TOO_LARGE = 1_100_000;

    private static final BiPredicate<Target, Operation> HAS_BODY = (target, operation) -> operation.hasBody();

    private BadBodies() {}

    static List<HostileInput> all() {
        return List.of(
                refused(
                        "no content type",
                        HAS_BODY,
                        (o, r) -> Stream.of(r.withHeader("Content-Type", null)),
                        415,
                        "unsupported-media-type"),
                refused("another content type", HAS_BODY, BadBodies::otherTypes, 415, "unsupported-media-type"),
                refused("another charset", HAS_BODY, BadBodies::otherCharsets, 415, "unsupported-media-type"),
                refused(
                        "a body that is too large",
                        HAS_BODY,
                        (o, r) -> Stream.of(r.withBody(r.text() + " ".repeat(TOO_LARGE))),
                        413,
                        "content-too-large"),
                refused("no JSON", HAS_BODY, BadBodies::noJson, 400, "malformed-json"),
                refused("invalid UTF-8", HAS_BODY, BadBodies::invalidUtf8, 400, "malformed-json"),
                refused("a duplicate field", HAS_BODY, BadBodies::duplicate, 400, "malformed-json"),
                refused("trailing garbage", HAS_BODY, BadBodies::trailing, 400, "malformed-json"),
                refused("an unknown field", HAS_BODY, BadBodies::unknownField, 400, "invalid-request"),
                refused("another JSON value than an object", HAS_BODY, BadBodies::otherRoots, 400, "invalid-request"));
    }

    private static Stream<HostileRequest> otherTypes(Operation operation, HostileRequest good) {
        return Stream.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "*/*", "nonsense")
                .map(type -> good.withHeader("Content-Type", type));
    }

    private static Stream<HostileRequest> otherCharsets(Operation operation, HostileRequest good) {
        return Stream.of("gbk", "utf-16", "iso-8859-1", "no-such")
                .map(charset -> good.withHeader("Content-Type", "application/json; charset=" + charset));
    }

    private static Stream<HostileRequest> noJson(Operation operation, HostileRequest good) {
        return Stream.of(
                        "{",
                        "nonsense",
                        "{'a':1}",
                        "{\"a\":NaN}",
                        good.text().substring(0, good.text().length() - 1))
                .map(good::withBody);
    }

    private static Stream<HostileRequest> invalidUtf8(Operation operation, HostileRequest good) {
        return Stream.of(good.withBody("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<HostileRequest> duplicate(Operation operation, HostileRequest good) {
        return firstField(good).map(field -> good.withBody(opened(good, field + ":null")));
    }

    private static Stream<HostileRequest> trailing(Operation operation, HostileRequest good) {
        return Stream.of(" x", " {}", "]", "\0").map(rest -> good.withBody(good.text() + rest));
    }

    private static Stream<HostileRequest> unknownField(Operation operation, HostileRequest good) {
        return Stream.of(
                good.withBody(opened(good, "\"noSuchField\":1")), good.withBody(opened(good, "\"13800000000\":1")));
    }

    private static Stream<HostileRequest> otherRoots(Operation operation, HostileRequest good) {
        return Stream.of("", "null", "[]", "1", "\"text\"", "true").map(good::withBody);
    }

    private static Stream<String> firstField(HostileRequest good) {
        String text = good.text();
        int from = text.indexOf('"');
        return from < 0 ? Stream.empty() : Stream.of(text.substring(from, text.indexOf('"', from + 1) + 1));
    }

    /** The object with one more field at the end, so that what comes before is read first. */
    private static String opened(HostileRequest good, String field) {
        String text = good.text().strip();
        String head = text.substring(0, text.length() - 1);
        return head + (head.strip().equals("{") ? "" : ",") + field + "}";
    }
}
