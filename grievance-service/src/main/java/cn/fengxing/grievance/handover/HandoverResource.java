package cn.fengxing.grievance.handover;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Named handlers over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "承办人", description = "支部和主管部门的诉求只对指定的承办人开放")
public class HandoverResource {

    private final NameHandler nameHandler;
    private final HandlerLists lists;

    HandoverResource(NameHandler nameHandler, HandlerLists lists) {
        this.nameHandler = nameHandler;
        this.lists = lists;
    }

    @GET
    @Path("/handlers")
    @Operation(operationId = "listHandlers", summary = "本组织在办诉求的承办人", description = "供支部书记或部门管理员分派，只有编号和时限，看不到内容。")
    public Page<HandlersView> list(
            @NotNull @QueryParam("organisationId") UUID organisationId, @BeanParam PageRequest page) {
        return lists.of(organisationId, page);
    }

    @POST
    @Path("/{id}/handlers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "nameHandler", summary = "指定承办人", description = "由承办人、支部书记或部门管理员指定；被指定的人须在本组织任职才能打开。")
    public HandlersView name(@RestPath UUID id, @NotNull @Valid NameHandlerRequest request) {
        return nameHandler.name(id, request.personId());
    }

    @POST
    @Path("/{id}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已交接")
    @Operation(operationId = "handOver", summary = "交接", description = "本人不再承办；时限照常计算。")
    public RestResponse<Void> handOver(@RestPath UUID id, @NotNull @Valid HandOverRequest request) {
        nameHandler.handOver(id, request);
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/taking-on")
    @Idempotent
    @Operation(operationId = "takeOn", summary = "接手", description = "已受理而没有承办人的，由本组织任职人员接手。")
    public HandlersView takeOn(@RestPath UUID id) {
        return nameHandler.takeOn(id);
    }
}
