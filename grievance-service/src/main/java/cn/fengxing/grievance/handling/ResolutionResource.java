package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the owner of a case answers it. */
@Path("/v1/grievances")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class ResolutionResource {

    private final ExtendGrievance extendGrievance;
    private final ProposeResolution proposeResolution;
    private final RefuseGrievance refuseGrievance;
    private final CaseReads reads;

    ResolutionResource(
            ExtendGrievance extendGrievance,
            ProposeResolution proposeResolution,
            RefuseGrievance refuseGrievance,
            CaseReads reads) {
        this.extendGrievance = extendGrievance;
        this.proposeResolution = proposeResolution;
        this.refuseGrievance = refuseGrievance;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "extendGrievance", summary = "延长办理时限", description = "每个环节一次，最多 10 个工作日，须写明原因并告知本人。")
    public RestResponse<GrievanceView> extend(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtendGrievanceRequest request) {
        extendGrievance.extend(id, ifMatch, request.workingDays(), request.reason());
        return tagged(id);
    }

    @POST
    @Path("/{id}/resolution-proposal")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(
            operationId = "proposeResolution",
            summary = "提出办理结果",
            description = "请本人确认或提出异议；5 个工作日未答复的，按已解决（未确认）办结。")
    public RestResponse<GrievanceView> propose(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ProposeResolutionRequest request) {
        proposeResolution.propose(id, ifMatch, request.outcome(), request.answer());
        return tagged(id);
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "refuseGrievance", summary = "不予支持或不属受理范围", description = "须写明理由和其他救济途径；支部只能答复不属受理范围。")
    public RestResponse<GrievanceView> refuse(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefuseGrievanceRequest request) {
        refuseGrievance.refuse(id, ifMatch, request.outcome(), request.reason());
        return tagged(id);
    }

    private RestResponse<GrievanceView> tagged(UUID id) {
        GrievanceView view = reads.afterChange(id);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
