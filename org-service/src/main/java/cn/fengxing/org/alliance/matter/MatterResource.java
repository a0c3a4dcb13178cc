package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agreed matters over HTTP. */
@Path("/v1/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合体", description = "党建联合体、街道大工委、社区大党委")
public class MatterResource {

    private final AgreeMatter agreeMatter;
    private final SettleMatter settleMatter;
    private final MatterReads reads;

    MatterResource(AgreeMatter agreeMatter, SettleMatter settleMatter, MatterReads reads) {
        this.agreeMatter = agreeMatter;
        this.settleMatter = settleMatter;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/matters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = MatterView.class, responseCode = "201", responseDescription = "已登记")
    @Operation(operationId = "agreeMatter", summary = "登记议定事项", description = "明确责任单位和完成时限；责任单位须在席。")
    public RestResponse<MatterView> agree(@RestPath UUID id, @NotNull @Valid AgreeMatterRequest request) {
        MatterView view = agreeMatter.agree(id, request);
        URI location = URI.create("/v1/alliances/" + id + "/matters/" + view.id());
        return RestResponse.ResponseBuilder.<MatterView>created(location)
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/matters")
    @Operation(operationId = "listMatters", summary = "议定事项：谁、做什么、何时完成")
    public Page<MatterView> list(
            @RestPath UUID id,
            @Parameter(example = "OPEN") @QueryParam("state") @Nullable MatterState state,
            @BeanParam PageRequest page) {
        return reads.list(id, state, page);
    }

    @GET
    @Path("/{id}/matters/{matterId}")
    @Operation(operationId = "getMatter", summary = "读取议定事项")
    public MatterView get(@RestPath UUID id, @RestPath UUID matterId) {
        return reads.get(id, matterId);
    }

    @POST
    @Path("/{id}/matters/{matterId}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "settleMatter", summary = "办结或撤销议定事项", description = "责任单位或牵头单位办结；只有牵头单位可以撤销。")
    public MatterView settle(
            @RestPath UUID id,
            @RestPath UUID matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SettleMatterRequest request) {
        return settleMatter.settle(id, matterId, ifMatch, request);
    }
}
