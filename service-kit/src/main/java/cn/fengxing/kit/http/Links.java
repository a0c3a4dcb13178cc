package cn.fengxing.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Links in headers name no host, so that they hold behind any edge. */
public class Links {

    /** {@code Link: <…>; rel="next"} of a page that others follow (RFC 8288). */
    @ServerResponseFilter
    public void next(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<" + local(next) + ">; rel=\"next\"");
        }
    }

    /** JAX-RS puts the address by which this service itself was reached before a relative {@code Location}. */
    @ServerResponseFilter
    public void location(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        URI base = request.getUriInfo().getBaseUri();
        if (location != null
                && base.getAuthority() != null
                && base.getAuthority().equals(location.getAuthority())) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, local(location));
        }
    }

    private static String local(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
