package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.handling.ExtendGrievanceRequest;
import cn.fengxing.grievance.handling.ForwardGrievanceRequest;
import cn.fengxing.grievance.handling.ProposeResolutionRequest;
import cn.fengxing.grievance.handling.RefuseGrievanceRequest;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** One action on all cases that stay in a collective case. */
@Path("/v1/grievances/collectives")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集体诉求", description = "同类诉求合并办理，一次答复，逐人告知")
public class TogetherResource {

    private final AnswerTogether answerTogether;
    private final CollectiveReads reads;

    TogetherResource(AnswerTogether answerTogether, CollectiveReads reads) {
        this.answerTogether = answerTogether;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptCollective", summary = "受理集体诉求", description = "受理其中尚未受理的每一件。")
    public CollectiveView accept(@BeanParam Seen seen) {
        answerTogether.accept(seen.id(), seen.ifMatch());
        return reads.get(seen.id());
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "extendCollective", summary = "延长集体诉求的办理时限", description = "每件每个环节一次；已延长过或已到期的不再延长。")
    public CollectiveView extend(@BeanParam Seen seen, @NotNull @Valid ExtendGrievanceRequest request) {
        answerTogether.extend(seen.id(), seen.ifMatch(), request.workingDays(), request.reason());
        return reads.get(seen.id());
    }

    @POST
    @Path("/{id}/forwarding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "forwardCollective", summary = "集体诉求转下一环节", description = "本人未同意向企业出具摘要的，绕过企业，转主管部门单独办理。")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已转出，本组织不再可见")
    public RestResponse<Void> forward(@BeanParam Seen seen, @NotNull @Valid ForwardGrievanceRequest request) {
        answerTogether.forward(seen.id(), seen.ifMatch(), request.summary());
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/separation")
    @Idempotent
    @Operation(operationId = "separateCollective", summary = "拆分集体诉求", description = "其中每一件恢复单独办理，时限照旧；需要单独询问或退回时使用。")
    public CollectiveView separate(@BeanParam Seen seen) {
        answerTogether.separate(seen.id(), seen.ifMatch());
        return reads.get(seen.id());
    }

    @POST
    @Path("/{id}/resolution-proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "proposeCollectiveResolution",
            summary = "统一提出办理结果",
            description = "告知每一位留在其中的本人，各自确认或提出异议；有异议的单独转下一环节。")
    public CollectiveView propose(@BeanParam Seen seen, @NotNull @Valid ProposeResolutionRequest request) {
        answerTogether.propose(seen.id(), seen.ifMatch(), request.outcome(), request.answer());
        return reads.get(seen.id());
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "refuseCollective", summary = "统一不予支持或不属受理范围", description = "各人均可在 30 日内单独转下一环节。")
    public CollectiveView refuse(@BeanParam Seen seen, @NotNull @Valid RefuseGrievanceRequest request) {
        answerTogether.refuse(seen.id(), seen.ifMatch(), request.outcome(), request.reason());
        return reads.get(seen.id());
    }
}
