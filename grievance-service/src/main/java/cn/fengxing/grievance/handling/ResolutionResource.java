package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the owner of a case answers it. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class ResolutionResource {

    private final ExtendGrievance extendGrievance;
    private final AskWorker askWorker;
    private final ProposeResolution proposeResolution;
    private final RefuseGrievance refuseGrievance;
    private final CaseReads reads;

    ResolutionResource(
            ExtendGrievance extendGrievance,
            AskWorker askWorker,
            ProposeResolution proposeResolution,
            RefuseGrievance refuseGrievance,
            CaseReads reads) {
        this.extendGrievance = extendGrievance;
        this.askWorker = askWorker;
        this.proposeResolution = proposeResolution;
        this.refuseGrievance = refuseGrievance;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "extendGrievance", summary = "延长办理时限", description = "每个环节一次，最多 10 个工作日，须写明原因并告知本人。")
    public GrievanceView extend(@BeanParam Seen seen, @NotNull @Valid ExtendGrievanceRequest request) {
        extendGrievance.extend(seen.id(), seen.ifMatch(), request.workingDays(), request.reason());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/question")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "askWorker",
            summary = "请本人补充情况",
            description = "等待答复期间办理时限暂停，最多 10 个工作日；逾期未答复的诉求办结，30 日内可重新提出。企业不得借此询问身份或订单号。")
    public GrievanceView ask(@BeanParam Seen seen, @NotNull @Valid AskWorkerRequest request) {
        askWorker.ask(seen.id(), seen.ifMatch(), request.question());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/resolution-proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "proposeResolution",
            summary = "提出办理结果",
            description = "请本人确认或提出异议；5 个工作日未答复的，按已解决（未确认）办结。")
    public GrievanceView propose(@BeanParam Seen seen, @NotNull @Valid ProposeResolutionRequest request) {
        proposeResolution.propose(seen.id(), seen.ifMatch(), request.outcome(), request.answer());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "refuseGrievance", summary = "不予支持或不属受理范围", description = "须写明理由和其他救济途径；支部只能答复不属受理范围。")
    public GrievanceView refuse(@BeanParam Seen seen, @NotNull @Valid RefuseGrievanceRequest request) {
        refuseGrievance.refuse(seen.id(), seen.ifMatch(), request.outcome(), request.reason());
        return reads.afterChange(seen.id());
    }
}
