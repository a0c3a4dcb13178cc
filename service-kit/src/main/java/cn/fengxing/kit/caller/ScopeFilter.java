package cn.fengxing.kit.caller;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds a machine's token to its scopes (RFC 6749 section 3.3): {@code grievances:read} for what reads below {@code
 * /v1/grievances}, {@code grievances:write} for the rest. A token without scopes, as people have, is not narrowed.
 */
public class ScopeFilter {

    private static final Set<String> READING = Set.of("get", "head", "options");

    private final Caller caller;

    public ScopeFilter(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void narrow(ContainerRequestContext request) {
        Optional<Set<String>> scopes = caller.scopes();
        if (scopes.isPresent()) {
            String needed = needed(request.getMethod(), request.getUriInfo().getPath());
            if (!scopes.get().contains(needed)) {
                throw new Rejected(CommonProblems.INSUFFICIENT_SCOPE, needed);
            }
        }
    }

    /** @param path e.g. {@code /v1/grievances/…}; what is not versioned in front is named by its first segment */
    static String needed(String method, String path) {
        List<String> segments = List.of(path.replaceFirst("^/+", "").split("/"));
        String segment = segments.get(0).equals("v1") && segments.size() > 1 ? segments.get(1) : segments.get(0);
        return segment + (READING.contains(method.toLowerCase(Locale.ROOT)) ? ":read" : ":write");
    }
}
