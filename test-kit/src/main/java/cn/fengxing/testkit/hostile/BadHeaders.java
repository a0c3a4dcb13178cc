package cn.fengxing.testkit.hostile;

import static cn.fengxing.testkit.hostile.HostileInput.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be wrong with tokens, ETags and Idempotency-Keys. */
final class BadHeaders {

    private static final int AT_ONCE = 4;

    private BadHeaders() {}

    static List<HostileInput> all() {
        return List.of(
                refused(
                        "no token",
                        (t, o) -> o.secured(),
                        (o, r) -> Stream.of(r.withHeader("Authorization", null)),
                        401,
                        "unauthenticated"),
                refused("a bad token", (t, o) -> true, BadHeaders::badTokens, 401, "unauthenticated"),
                refused(
                        "no If-Match",
                        takesLive("If-Match"),
                        (o, r) -> Stream.of(r.withHeader("If-Match", null)),
                        428,
                        "version-required"),
                refused("a stale If-Match", takesLive("If-Match"), BadHeaders::stale, 412, "stale-version"),
                refused(
                        "no Idempotency-Key where one is required",
                        BadHeaders::keyRequired,
                        (o, r) -> Stream.of(r.withHeader("Idempotency-Key", null)),
                        400,
                        "idempotency-key-required"),
                refused(
                        "a malformed Idempotency-Key",
                        (t, o) -> o.takes("header", "Idempotency-Key"),
                        BadHeaders::badKeys,
                        400,
                        "idempotency-key-malformed"),
                new HostileInput("a replayed Idempotency-Key", takesLive("Idempotency-Key"), BadHeaders::replayed),
                new HostileInput("a clashing Idempotency-Key", takesLive("Idempotency-Key"), BadHeaders::clashing),
                new HostileInput(
                        "the same Idempotency-Key several times at once",
                        takesLive("Idempotency-Key"),
                        BadHeaders::atOnce));
    }

    private static BiPredicate<Target, Operation> takesLive(String header) {
        return (target, operation) -> operation.takes("header", header) && target.live(operation);
    }

    private static boolean keyRequired(Target target, Operation operation) {
        return operation
                .parameter("header", "Idempotency-Key")
                .filter(Operation.Parameter::required)
                .isPresent();
    }

    private static Stream<HostileRequest> badTokens(Operation operation, HostileRequest good) {
        return Tokens.refused(UUID.randomUUID()).values().stream()
                .map(token -> good.withHeader("Authorization", "Bearer " + token));
    }

    private static Stream<HostileRequest> stale(Operation operation, HostileRequest good) {
        return Stream.of("\"987654321\"", "W/\"0\"", "nonsense").map(etag -> good.withHeader("If-Match", etag));
    }

    private static Stream<HostileRequest> badKeys(Operation operation, HostileRequest good) {
        return Stream.of("\"\"", "with a space in it", "k".repeat(256))
                .map(key -> good.withHeader("Idempotency-Key", key));
    }

    private static void replayed(Target target, Operation operation) {
        HostileRequest request = target.good(operation);
        Answer first = target.send(request);
        assertThat(first.succeeded()).as(first.body()).isTrue();
        Answer again = target.send(request);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        same(again, first);
    }

    private static void clashing(Target target, Operation operation) {
        HostileRequest request = target.good(operation);
        Answer first = target.send(request);
        assertThat(first.succeeded()).as(first.body()).isTrue();
        HostileRequest other = operation.hasBody() ? request.withBody(request.text() + " ") : request.withQuery("x=1");
        target.send(other).refusedWith(422, "idempotency-key-reused");
    }

    private static void atOnce(Target target, Operation operation) {
        HostileRequest request = target.good(operation);
        List<CompletableFuture<Answer>> sent = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> target.send(request)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        List<Answer> successes = answers.stream().filter(Answer::succeeded).toList();
        assertThat(successes).as("somebody gets through").isNotEmpty();
        assertThat(successes)
                .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        successes.forEach(answer -> same(answer, successes.get(0)));
        answers.stream()
                .filter(answer -> !answer.succeeded())
                .forEach(answer -> answer.refusedWith(409, "request-in-progress"));
    }

    private static void same(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.header("Location")).isEqualTo(other.header("Location"));
        assertThat(one.header("ETag")).isEqualTo(other.header("ETag"));
    }
}
