package cn.fengxing.kit.idempotency;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.RequestBodies;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Idempotent} method at most once per key; outside of {@code @Transactional}, whose transaction it opens. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class OncePerKey {

    /** A request that announces a file has no body: these say what it asks for. */
    private static final List<String> CONTENT_IN_HEADERS = List.of("Upload-Length", "Upload-Metadata");

    private final Caller caller;
    private final CurrentVertxRequest current;
    private final OneTransaction transaction;
    private final StoredAnswers answers;
    private final ObjectMapper json;

    OncePerKey(
            Caller caller,
            CurrentVertxRequest current,
            OneTransaction transaction,
            StoredAnswers answers,
            ObjectMapper json) {
        this.caller = caller;
        this.current = current;
        this.transaction = transaction;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        HttpServerRequest request = current.getCurrent().request();
        @Nullable String header = request.getHeader("Idempotency-Key");
        if (header != null) {
            String person = caller.signedIn() ? caller.personId().toString() : "";
            IdempotencyKey key = IdempotencyKey.of(header, person, request.method() + " " + request.path());
            byte[] fingerprint = key.fingerprint(digest(request));
            return transaction.call(() -> once(invocation, key, fingerprint));
        }
        if (required(invocation)) {
            throw new Rejected(CommonProblems.IDEMPOTENCY_KEY_REQUIRED);
        }
        return invocation.proceed();
    }

    private @Nullable Object once(InvocationContext invocation, IdempotencyKey key, byte[] fingerprint)
            throws Exception {
        Optional<StoredAnswer> known = answers.claim(key, fingerprint);
        if (known.isPresent()) {
            throw new Replayed(known.get());
        }
        Object result = invocation.proceed();
        StoredAnswer answer = StoredAnswer.of(result, invocation.getMethod(), json);
        if (answer.status() < 400) {
            answers.store(key, fingerprint, answer);
        }
        return result;
    }

    private byte[] digest(HttpServerRequest request) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (request.query() != null) {
            digest.update(request.query().getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) '\n');
        for (String name : CONTENT_IN_HEADERS) {
            String value = request.getHeader(name);
            digest.update((value == null ? "" : value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest(RequestBodies.digest(current));
    }

    private static boolean required(InvocationContext invocation) {
        @Nullable Idempotent onMethod = invocation.getMethod().getAnnotation(Idempotent.class);
        @Nullable
        Idempotent declared = onMethod == null
                ? invocation.getMethod().getDeclaringClass().getAnnotation(Idempotent.class)
                : onMethod;
        return declared != null && declared.required();
    }
}
