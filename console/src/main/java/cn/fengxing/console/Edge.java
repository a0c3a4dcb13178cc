package cn.fengxing.console;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Every request passes here: refused, forwarded, or answered with a file of the web. */
@ApplicationScoped
class Edge {

    private static final int BEFORE_EVERYTHING = Integer.MAX_VALUE;

    private final RequestGate gate;
    private final Forwarding forwarding;
    private final Web web;

    Edge(EdgeConfig config, Forwarding forwarding, Web web) {
        this.gate = new RequestGate(config.limits());
        this.forwarding = forwarding;
        this.web = web;
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING);
    }

    /** What the router gives up on before it calls any route: no Host, or no path. */
    void answerForTheRouter(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            switch (context.statusCode()) {
                case 400 -> refuse(context, EdgeProblem.INVALID_FRAMING);
                case 404 -> refuse(context, EdgeProblem.NOT_FOUND);
                default -> context.next();
            }
        });
    }

    private void refuse(RoutingContext context, EdgeProblem otherwise) {
        MetricPath.setFor(context);
        SecurityHeaders.onAnswerOf(context);
        gate.refuse(context.request()).orElse(otherwise).answer(context.request());
    }

    private void handle(RoutingContext context) {
        SecurityHeaders.onAnswerOf(context);
        HttpServerRequest request = context.request();
        Optional<EdgeProblem> problem = gate.refuse(request);
        if (problem.isEmpty() && isOurOwn(request.path())) {
            context.next();
            return;
        }
        MetricPath.setFor(context);
        if (problem.isPresent()) {
            problem.get().answer(request);
        } else {
            dispatch(request);
        }
    }

    private void dispatch(HttpServerRequest request) {
        Optional<Upstream> owner = Routes.ownerOf(request.path());
        if (owner.isPresent()) {
            forwarding.forward(owner.get(), request);
        } else if (Routes.isApi(request.path())) {
            EdgeProblem.NOT_FOUND.answer(request);
        } else if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            web.find(request.path())
                    .ifPresentOrElse(file -> file.answer(request), () -> EdgeProblem.NOT_FOUND.answer(request));
        } else {
            EdgeProblem.METHOD_NOT_ALLOWED.answer(request);
        }
    }

    /** Health and metrics of the edge itself. */
    private static boolean isOurOwn(String path) {
        return path.equals("/q/metrics") || path.equals("/q/health") || path.startsWith("/q/health/");
    }
}
