package cn.fengxing.testkit.hostile;

import static cn.fengxing.testkit.hostile.HostileInput.refused;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What can be wrong with URL, method and negotiation. */
final class BadUrls {

    private static final BiPredicate<Target, Operation> ALWAYS = (target, operation) -> true;
    private static final List<String> METHODS = List.of("PATCH", "DELETE", "PUT", "POST");

    private BadUrls() {}

    static List<HostileInput> all() {
        return List.of(
                refused("a malformed id in the path", BadUrls::hasId, BadUrls::malformedIds, 400, "invalid-request"),
                refused("broken percent-encoding", ALWAYS, BadUrls::brokenEncoding, 400, "malformed-url"),
                refused(
                        "a URL that is too long",
                        ALWAYS,
                        (o, r) -> Stream.of(r.withQuery("x=" + "a".repeat(8_000))),
                        414,
                        "uri-too-long"),
                refused(
                        "an unacceptable Accept",
                        (t, o) -> o.answersJson(),
                        (o, r) -> Stream.of(r.withHeader("Accept", "text/html")),
                        406,
                        "not-acceptable"),
                refused("a bad limit", (t, o) -> o.takes("query", "limit"), BadUrls::badLimits, 400, "invalid-request"),
                refused("a bad cursor", BadUrls::pages, BadUrls::badCursors, 400, "invalid-request"),
                new HostileInput("the wrong method", ALWAYS, BadUrls::wrongMethod));
    }

    private static boolean hasId(Target target, Operation operation) {
        return operation.parameters().stream().anyMatch(p -> p.in().equals("path") && p.isUuid());
    }

    /** A cursor is read after the path's own things were found. */
    private static boolean pages(Target target, Operation operation) {
        boolean found = target.live(operation) || !operation.path().contains("{");
        return operation.takes("query", "cursor") && found;
    }

    private static Stream<HostileRequest> malformedIds(Operation operation, HostileRequest good) {
        String[] template = operation.path().split("/");
        String[] actual = good.target().split("\\?", 2)[0].split("/");
        return Stream.iterate(0, i -> i < template.length, i -> i + 1)
                .filter(i -> template[i].startsWith("{")
                        && operation
                                .parameter("path", template[i].substring(1, template[i].length() - 1))
                                .orElseThrow()
                                .isUuid())
                .flatMap(i -> Stream.of("abc", "1", "%20").map(bad -> {
                    String[] spoilt = actual.clone();
                    spoilt[i] = bad;
                    return good.withTarget(String.join("/", spoilt));
                }));
    }

    private static Stream<HostileRequest> brokenEncoding(Operation operation, HostileRequest good) {
        return Stream.of("%", "%4", "%zz", "%C3", "%ED%A0%80", "%00").map(bad -> good.withQuery("x=" + bad));
    }

    private static Stream<HostileRequest> badLimits(Operation operation, HostileRequest good) {
        return Stream.of("abc", "1.5", "99999999999").map(bad -> good.withQuery("limit=" + bad));
    }

    private static Stream<HostileRequest> badCursors(Operation operation, HostileRequest good) {
        return Stream.of("cursor=abc", "cursor=!!!", "cursor=bnVsbA", "limit=0", "limit=201", "limit=-1")
                .map(good::withQuery);
    }

    private static void wrongMethod(Target target, Operation operation) {
        METHODS.stream()
                .filter(method -> target.operations().stream()
                        .noneMatch(other -> other.method().equals(method) && other.mayMatch(operation)))
                .findFirst()
                .ifPresent(method -> {
                    HostileRequest bare = target.good(operation).withBody("").withHeader("Content-Type", null);
                    target.send(bare.withMethod(method)).refusedWith(405, "method-not-allowed");
                });
    }
}
