package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Problems;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/** Stands before everything else: refuses what no resource should see, and words what fails outside of JAX-RS. */
@ApplicationScoped
public class RequestGuard {

    /** Before authentication and Quarkus' own limits. */
    private static final int FIRST = Integer.MIN_VALUE + 10;

    private final Problems problems;
    private final HttpSettings settings;

    public RequestGuard(Problems problems, HttpSettings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::guard).failureHandler(this::fail);
        router.errorHandler(400, context -> answer(context, CommonProblems.MALFORMED_URL));
        router.errorHandler(404, context -> answer(context, CommonProblems.NOT_FOUND));
        router.errorHandler(405, context -> answer(context, CommonProblems.METHOD_NOT_ALLOWED));
    }

    private void guard(RoutingContext context) {
        MetricPath.hide(context);
        secure(context);
        Optional<ProblemType> refusal = refusal(context.request());
        if (refusal.isPresent()) {
            context.request().resume(); // drains what is still being sent, so that the client gets to read the answer
            answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    /** OWASP REST Security: an answer is what its Content-Type says and is kept by nobody, unless a resource says otherwise. */
    private static void secure(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff").putHeader("Cache-Control", "no-store");
    }

    private Optional<ProblemType> refusal(HttpServerRequest request) {
        String target = request.uri() == null ? "" : request.uri();
        if (target.length() > settings.maxUriLength()) {
            return Optional.of(CommonProblems.URI_TOO_LONG);
        }
        if (!RequestTarget.wellFormed(target)) {
            return Optional.of(CommonProblems.MALFORMED_URL);
        }
        int headerBytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headerBytes += header.getKey().length() + header.getValue().length();
        }
        if (headerBytes > settings.maxHeaderBytes()) {
            return Optional.of(CommonProblems.HEADERS_TOO_LARGE);
        }
        return Body.of(request).refusal(settings);
    }

    private void fail(RoutingContext context) {
        if (context.failure() instanceof AuthenticationException) {
            answer(context, CommonProblems.UNAUTHENTICATED);
        } else {
            problems.sendFailure(context);
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        if (type.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        problems.send(context, type);
    }
}
