package cn.fengxing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts problems into words and onto the wire; the only place that writes an error's body. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** Of its own, so that an error can be written however the application's mapper is set up. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public Problem of(ProblemType type, @Nullable String acceptLanguage, List<FieldFault> faults, Object... arguments) {
        return of(type, acceptLanguage, null, faults, arguments);
    }

    Problem of(
            ProblemType type,
            @Nullable String acceptLanguage,
            @Nullable String instance,
            List<FieldFault> faults,
            Object... arguments) {
        Locale language = Language.of(acceptLanguage);
        String title = texts.text(language, type.code() + ".title", "unknown.title", arguments);
        String detail = texts.text(language, type.code() + ".detail", "unknown.detail", arguments);
        List<Problem.FieldError> errors = faults.stream()
                .map(fault -> new Problem.FieldError(
                        fault.field(),
                        fault.reason(),
                        texts.text(language, "field." + fault.reason(), "field.invalid", fault.arguments())))
                .toList();
        return new Problem(type.uri(), title, type.status(), detail, instance, errors);
    }

    RestResponse<String> response(Problem problem, Map<String, String> headers) {
        RestResponse.ResponseBuilder<String> builder = RestResponse.ResponseBuilder.<String>create(problem.status())
                .entity(json(problem))
                .type(Problem.MEDIA_TYPE);
        headers.forEach(builder::header);
        return builder.build();
    }

    /** Answers below JAX-RS; nothing happens when an answer is already under way. */
    public void send(RoutingContext context, ProblemType type) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Problem problem = of(type, context.request().getHeader("Accept-Language"), List.of());
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(Buffer.buffer(json(problem)));
    }

    /** Answers what failed below JAX-RS: a fault of ours with an id and no detail, the rest by its status. */
    public void sendFailure(RoutingContext context) {
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        Optional<ProblemType> known = Optional.ofNullable(context.failure()).flatMap(Failures::problemOf);
        ProblemType type = known.orElseGet(() -> CommonProblems.ofStatus(status));
        if (type.status() >= 500) {
            LOG.errorf(context.failure(), "Request failed below the resources: %d", status);
        }
        send(context, type);
    }

    private static String json(Problem problem) {
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
