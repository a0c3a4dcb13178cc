package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.ratelimit.Limited;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** GeoReport v2, as the specification has it; that is its description, so the OpenAPI document has none of it. */
@Path("/open311/v2")
@Blocking
@PermitAll
public class Open311Resource {

    private static final String FORMAT = "{format:json|xml}";

    private final FileOpen311Request fileRequest;
    private final Open311Requests requests;
    private final Open311Settings settings;
    private final ObjectMapper json;
    private final Clock clock;

    Open311Resource(
            FileOpen311Request fileRequest,
            Open311Requests requests,
            Open311Settings settings,
            ObjectMapper json,
            Clock clock) {
        this.fileRequest = fileRequest;
        this.requests = requests;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/discovery." + FORMAT)
    @Operation(hidden = true)
    public RestResponse<String> discovery(@RestPath String format) {
        return answer(format, 200, "discovery", () -> Open311Discovery.of(settings));
    }

    @GET
    @Path("/services." + FORMAT)
    @Operation(hidden = true)
    public RestResponse<String> services(@RestPath String format) {
        return answer(
                format,
                200,
                "services",
                () -> Stream.of(HazardCategory.values()).map(Open311Service::of).toList());
    }

    @GET
    @Path("/services/{code}." + FORMAT)
    @Operation(hidden = true)
    public RestResponse<String> definition(@RestPath String code, @RestPath String format) {
        return answer(format, 200, "service_definition", () -> Open311Definition.of(Open311Service.category(code)));
    }

    @POST
    @Path("/requests." + FORMAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited("open311-report")
    @Operation(hidden = true)
    public RestResponse<String> file(@RestPath String format, MultivaluedMap<String, String> form) {
        return answer(format, 201, "service_requests", () -> List.of(fileRequest.file(form)));
    }

    @GET
    @Path("/tokens/{token}." + FORMAT)
    @Operation(hidden = true)
    public RestResponse<String> token(@RestPath String token, @RestPath String format) {
        return answer(format, 200, "service_requests", () -> {
            UUID id = requests.get(Open311Query.id(token)).serviceRequestId();
            return List.of(new Open311Receipt(id, Open311Query.id(token), null));
        });
    }

    @GET
    @Path("/requests." + FORMAT)
    @Limited("open311-list")
    @Operation(hidden = true)
    public RestResponse<String> list(@RestPath String format, UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        return answer(
                format,
                200,
                "service_requests",
                () -> requests.find(Open311Query.of(
                        new Open311Query.Asked(
                                query.getFirst("service_request_id"),
                                query.getFirst("service_code"),
                                query.getFirst("status"),
                                query.getFirst("start_date"),
                                query.getFirst("end_date"),
                                query.getFirst("page"),
                                query.getFirst("page_size")),
                        clock.instant())));
    }

    @GET
    @Path("/requests/{id}." + FORMAT)
    @Operation(hidden = true)
    public RestResponse<String> get(@RestPath String id, @RestPath String format) {
        return answer(format, 200, "service_requests", () -> List.of(requests.get(Open311Query.id(id))));
    }

    private RestResponse<String> answer(String format, int status, String root, Supplier<Object> found) {
        try {
            return written(format, status, root, found.get());
        } catch (Open311Refused refused) {
            return refusal(format, refused.code(), refused.getMessage());
        } catch (FieldRejected rejected) {
            return refusal(format, 400, rejected.field() + ": " + rejected.reason() + "；随手拍只报物和地点，不报人");
        } catch (Rejected rejected) {
            return refusal(format, rejected.type().status(), rejected.type().code());
        }
    }

    private RestResponse<String> refusal(String format, int code, String description) {
        return written(format, code, "errors", List.of(new Open311Error(code, description)));
    }

    private RestResponse<String> written(String format, int status, String root, Object answer) {
        boolean xml = format.equals("xml");
        String text = xml ? Open311Xml.write(root, json.valueToTree(answer)) : json(answer);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), text)
                .header("Content-Type", (xml ? MediaType.TEXT_XML : MediaType.APPLICATION_JSON) + "; charset=utf-8")
                .build();
    }

    private String json(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
