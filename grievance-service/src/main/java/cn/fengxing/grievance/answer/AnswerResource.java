package cn.fengxing.grievance.answer;

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

/** What the worker answers. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class AnswerResource {

    private final AnswerQuestion answerQuestion;
    private final ConfirmResolution confirmResolution;
    private final DisputeResolution disputeResolution;
    private final CaseReads reads;

    AnswerResource(
            AnswerQuestion answerQuestion,
            ConfirmResolution confirmResolution,
            DisputeResolution disputeResolution,
            CaseReads reads) {
        this.answerQuestion = answerQuestion;
        this.confirmResolution = confirmResolution;
        this.disputeResolution = disputeResolution;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "answerQuestion", summary = "补充情况", description = "答复后办理时限继续计算。企业只看到本人在此写下的内容，请勿写明身份。")
    public GrievanceView answer(@BeanParam Seen seen, @NotNull @Valid AnswerQuestionRequest request) {
        answerQuestion.answer(seen.id(), seen.ifMatch(), request.answer());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "confirmResolution", summary = "确认办理结果并评价", description = "1 至 5 分；可改为部分解决。")
    public GrievanceView confirm(@BeanParam Seen seen, @NotNull @Valid ConfirmResolutionRequest request) {
        confirmResolution.confirm(seen.id(), seen.ifMatch(), request.outcome(), request.rating());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/dispute")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "disputeResolution", summary = "对办理结果有异议", description = "转下一环节；在上级主管部门提出异议的，答复即为最终答复。")
    public GrievanceView dispute(@BeanParam Seen seen, @NotNull @Valid DisputeResolutionRequest request) {
        disputeResolution.dispute(seen.id(), seen.ifMatch(), request.reason());
        return reads.afterChange(seen.id());
    }
}
