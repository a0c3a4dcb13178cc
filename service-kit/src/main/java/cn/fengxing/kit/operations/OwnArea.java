package cn.fengxing.kit.operations;

import cn.fengxing.kit.problem.CommonProblems;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Below {@code /v1/operations} a service knows one area, its own; the edge brings nothing else here. */
public class OwnArea {

    /** Where every area lies; the OpenAPI file names the service's own in its place. */
    public static final String PATH = "/v1/operations/{area}";

    private static final String ALL = "/v1/operations/";

    private final String own;

    public OwnArea(@ConfigProperty(name = "fengxing.area") String area) {
        this.own = ALL + area + "/";
    }

    @ServerRequestFilter
    public void refuseOthers(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith(ALL) && !path.startsWith(own)) {
            throw CommonProblems.notFound();
        }
    }
}
