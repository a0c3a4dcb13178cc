package cn.fengxing.grievance.answer;

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

/** What the worker answers. */
@Path("/v1/grievances")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class AnswerResource {

    private final ConfirmResolution confirmResolution;
    private final DisputeResolution disputeResolution;
    private final EscalateGrievance escalateGrievance;
    private final WithdrawGrievance withdrawGrievance;
    private final CaseReads reads;

    AnswerResource(
            ConfirmResolution confirmResolution,
            DisputeResolution disputeResolution,
            EscalateGrievance escalateGrievance,
            WithdrawGrievance withdrawGrievance,
            CaseReads reads) {
        this.confirmResolution = confirmResolution;
        this.disputeResolution = disputeResolution;
        this.escalateGrievance = escalateGrievance;
        this.withdrawGrievance = withdrawGrievance;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "confirmResolution", summary = "确认办理结果并评价", description = "1 至 5 分；可改为部分解决。")
    public RestResponse<GrievanceView> confirm(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConfirmResolutionRequest request) {
        confirmResolution.confirm(id, ifMatch, request.outcome(), request.rating());
        return tagged(id);
    }

    @POST
    @Path("/{id}/dispute")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "disputeResolution", summary = "对办理结果有异议", description = "转下一环节；在上级主管部门提出异议的，答复即为最终答复。")
    public RestResponse<GrievanceView> dispute(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DisputeResolutionRequest request) {
        disputeResolution.dispute(id, ifMatch, request.reason());
        return tagged(id);
    }

    @POST
    @Path("/{id}/escalation")
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "escalateGrievance", summary = "不服不予支持的答复", description = "30 日内可提出，转下一环节。")
    public RestResponse<GrievanceView> escalate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EscalateGrievanceRequest request) {
        escalateGrievance.escalate(id, ifMatch, request.reason());
        return tagged(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Operation(operationId = "withdrawGrievance", summary = "撤回诉求")
    public RestResponse<GrievanceView> withdraw(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        withdrawGrievance.withdraw(id, ifMatch);
        return tagged(id);
    }

    private RestResponse<GrievanceView> tagged(UUID id) {
        GrievanceView view = reads.afterChange(id);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
