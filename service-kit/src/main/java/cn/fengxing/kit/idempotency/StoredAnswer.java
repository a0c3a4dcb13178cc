package cn.fengxing.kit.idempotency;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.version.Versioned;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a repeated request is answered with.
 *
 * @param body JSON; null when the answer has none
 */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {

    /** @param result what the resource method returned */
    static StoredAnswer of(@Nullable Object result, Method method, ObjectMapper json) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            return of(response.toResponse(), json);
        }
        if (result instanceof Response response) {
            return of(response, json);
        }
        @Nullable ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        int usual = result == null ? 204 : 200;
        return new StoredAnswer(declared == null ? usual : declared.value(), null, tag(result), text(result, json));
    }

    private static StoredAnswer of(Response response, ObjectMapper json) throws JsonProcessingException {
        return new StoredAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntity() instanceof Versioned shown
                        ? tag(shown)
                        : response.getHeaderString(HttpHeaders.ETAG),
                text(response.getEntity(), json));
    }

    private static @Nullable String tag(@Nullable Object entity) {
        return entity instanceof Versioned shown ? EntityTags.of(shown.version()) : null;
    }

    private static @Nullable String text(@Nullable Object entity, ObjectMapper json) throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsString(entity);
    }
}
