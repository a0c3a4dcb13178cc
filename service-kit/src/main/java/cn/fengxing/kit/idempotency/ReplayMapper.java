package cn.fengxing.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The stored answer as it was, flagged. */
public class ReplayMapper {

    @ServerExceptionMapper
    RestResponse<String> replay(Replayed replayed) {
        StoredAnswer answer = replayed.answer();
        RestResponse.ResponseBuilder<String> again =
                RestResponse.ResponseBuilder.<String>create(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.body() != null) {
            again.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        if (answer.location() != null) {
            again.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            again.header(HttpHeaders.ETAG, answer.etag());
        }
        return again.build();
    }
}
