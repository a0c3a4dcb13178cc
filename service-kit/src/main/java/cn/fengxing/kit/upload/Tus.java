package cn.fengxing.kit.upload;

import cn.fengxing.kit.problem.Rejected;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** What the protocol asks of every request and answer (tus resumable upload protocol 1.0.x, core protocol and extensions). */
public class Tus {

    static final String RESUMABLE = "Tus-Resumable";
    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,expiration,checksum,termination";
    static final String CONTENT_TYPE = "application/offset+octet-stream";

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final Set<String> OVERRIDDEN = Set.of("PATCH", "DELETE");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** @throws Rejected 412 unless the client speaks this version */
    static void requireVersion(@Nullable String resumable) {
        if (!VERSION.equals(resumable)) {
            throw new Rejected(UploadProblems.VERSION_UNSUPPORTED);
        }
    }

    static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** For networks whose proxies know no PATCH. Nobody can do more by it than by the method itself. */
    @ServerRequestFilter(preMatching = true)
    public void override(ContainerRequestContext request) {
        String wanted = request.getHeaderString(OVERRIDE);
        boolean tus = request.getHeaderString(RESUMABLE) != null;
        if (wanted != null && tus && request.getMethod().equals("POST") && OVERRIDDEN.contains(wanted)) {
            request.setMethod(wanted);
        }
    }

    @ServerResponseFilter
    public void version(SimpleResourceInfo resource, ContainerResponseContext answer) {
        Class<?> type = resource.getResourceClass();
        if (type != null && UploadResource.class.isAssignableFrom(type)) {
            answer.getHeaders().putSingle(RESUMABLE, VERSION);
            if (answer.getStatus() == UploadProblems.VERSION_UNSUPPORTED.status()) {
                answer.getHeaders().putSingle("Tus-Version", VERSION);
            }
        }
    }
}
