package cn.fengxing.kit.version;

import cn.fengxing.kit.http.EntityTags;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sets the ETag of whatever is {@link Versioned}. */
public class VersionTags {

    @ServerResponseFilter
    public void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned shown) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, EntityTags.of(shown.version()));
        }
    }
}
