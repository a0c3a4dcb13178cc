package cn.fengxing.kit.operations;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Events that are to be sent again. */
@Path(OwnArea.PATH + "/republications")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "运维", description = "停放的事件、重发、审计与限额")
public class RepublicationsResource {

    private final RepublishEvents republishEvents;
    private final String area;

    RepublicationsResource(RepublishEvents republishEvents, @ConfigProperty(name = "fengxing.area") String area) {
        this.republishEvents = republishEvents;
        this.area = area;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = RepublicationView.class, responseCode = "201", responseDescription = "已排队重发")
    @Operation(
            operationId = "republishEvents",
            summary = "重发事件",
            description = "按发件箱编号的范围，或自某一时刻起；事件保留编号，收过的读者不会重复处理。完整状态类主题会一直重发到最新。")
    public RestResponse<RepublicationView> republish(@NotNull @Valid RepublicationRequest request) {
        RepublicationView view = republishEvents.request(request);
        return RestResponse.ResponseBuilder.<RepublicationView>created(
                        URI.create("/v1/operations/" + area + "/republications/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRepublication", summary = "重发的进度")
    public RepublicationView get(@Parameter(example = "3") @RestPath long id) {
        return republishEvents.progress(id);
    }
}
