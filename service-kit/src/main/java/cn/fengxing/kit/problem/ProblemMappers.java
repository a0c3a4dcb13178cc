package cn.fengxing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.CharConversionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever leaves a resource as an exception becomes a problem here. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    public ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<String> rejected(Rejected rejection, HttpHeaders headers) {
        List<FieldFault> faults = rejection instanceof FieldRejected field
                ? List.of(new FieldFault(field.field(), field.reason(), field.arguments()))
                : List.of();
        Map<String, String> extra = rejection instanceof RetryLater later ? later.headers() : Map.of();
        return answer(rejection.type(), headers, faults, extra, rejection.arguments());
    }

    @ServerExceptionMapper
    public RestResponse<String> invalid(ConstraintViolationException failure, HttpHeaders headers) {
        return ConstraintFaults.ofCaller(failure)
                ? answer(CommonProblems.INVALID_REQUEST, headers, ConstraintFaults.of(failure))
                : internalError(failure, headers);
    }

    /** Declared beside {@link JsonProcessingException}, for Quarkus maps this one itself. */
    @ServerExceptionMapper
    public RestResponse<String> mismatched(MismatchedInputException failure, HttpHeaders headers) {
        return unreadable(failure, headers);
    }

    @ServerExceptionMapper
    public RestResponse<String> unreadable(JsonProcessingException failure, HttpHeaders headers) {
        Optional<Rejected> rejection = JsonFaults.rejection(failure);
        if (rejection.isPresent()) {
            return rejected(rejection.get(), headers);
        }
        if (JsonFaults.ours(failure)) {
            return internalError(failure, headers);
        }
        List<FieldFault> faults = JsonFaults.of(failure);
        return answer(
                faults.isEmpty() ? CommonProblems.MALFORMED_JSON : CommonProblems.INVALID_REQUEST, headers, faults);
    }

    @ServerExceptionMapper
    public RestResponse<String> notText(CharConversionException failure, HttpHeaders headers) {
        return answer(CommonProblems.MALFORMED_JSON, headers, List.of());
    }

    /** Declared beside {@link WebApplicationException}, for Quarkus maps this one itself while developing. */
    @ServerExceptionMapper
    public RestResponse<String> notFound(NotFoundException failure, HttpHeaders headers) {
        return web(failure, headers);
    }

    /** What JAX-RS raises; parameter converters and the JSON reader wrap the reason in it. */
    @ServerExceptionMapper
    public RestResponse<String> web(WebApplicationException failure, HttpHeaders headers) {
        Throwable cause = failure.getCause();
        if (cause instanceof Rejected rejection) {
            return rejected(rejection, headers);
        }
        if (cause instanceof JsonProcessingException json) {
            return unreadable(json, headers);
        }
        if (cause instanceof CharConversionException text) {
            return notText(text, headers);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return RestResponse.ResponseBuilder.<String>create(status)
                    .header("Location", failure.getResponse().getHeaderString("Location"))
                    .build();
        }
        if (status == 500) {
            return internalError(failure, headers);
        }
        Map<String, String> extra = new HashMap<>();
        String allowed = failure.getResponse().getHeaderString("Allow");
        if (allowed != null) {
            extra.put("Allow", allowed);
        }
        return answer(CommonProblems.ofStatus(status), headers, List.of(), extra);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, ForbiddenException.class})
    public RestResponse<String> security(SecurityException failure, HttpHeaders headers) {
        ProblemType type = Failures.problemOf(failure).orElse(CommonProblems.FORBIDDEN);
        return answer(type, headers, List.of());
    }

    /** Database, transaction and the rest: known causes by their meaning, all others with an id and no detail. */
    @ServerExceptionMapper
    public RestResponse<String> other(Throwable failure, HttpHeaders headers) {
        Optional<ProblemType> known = Failures.problemOf(failure);
        known.filter(type -> type.status() >= 500)
                .ifPresent(type -> LOG.warnf(failure, "%s: %s", type.code(), failure.getMessage()));
        return known.map(type -> answer(type, headers, List.of())).orElseGet(() -> internalError(failure, headers));
    }

    private RestResponse<String> internalError(Throwable failure, HttpHeaders headers) {
        String id = "urn:uuid:" + UuidVersion7Strategy.INSTANCE.generateUuid(null);
        LOG.errorf(failure, "Internal error %s", id);
        Problem problem =
                problems.of(CommonProblems.INTERNAL_ERROR, headers.getHeaderString("Accept-Language"), id, List.of());
        return problems.response(problem, Map.of());
    }

    private RestResponse<String> answer(
            ProblemType type, HttpHeaders headers, List<FieldFault> faults, Object... arguments) {
        return answer(type, headers, faults, Map.of(), arguments);
    }

    private RestResponse<String> answer(
            ProblemType type,
            HttpHeaders headers,
            List<FieldFault> faults,
            Map<String, String> given,
            Object... arguments) {
        Map<String, String> extra = new HashMap<>(given);
        if (type.status() == 401) {
            extra.put("WWW-Authenticate", "Bearer");
        }
        if (type.status() == 503) {
            extra.putIfAbsent("Retry-After", "1");
        }
        return problems.response(
                problems.of(type, headers.getHeaderString("Accept-Language"), faults, arguments), extra);
    }
}
