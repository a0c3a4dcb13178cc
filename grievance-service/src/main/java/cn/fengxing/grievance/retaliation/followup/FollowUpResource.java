package cn.fengxing.grievance.retaliation.followup;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where workers are asked after a case was closed. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "打击报复", description = "因反映诉求受到的对待，直达主管部门，企业看不到")
public class FollowUpResource {

    private final AnswerFollowUp answerFollowUp;

    FollowUpResource(AnswerFollowUp answerFollowUp) {
        this.answerFollowUp = answerFollowUp;
    }

    @GET
    @Path("/{id}/follow-ups")
    @Operation(operationId = "listFollowUps", summary = "办结后的回访", description = "办结后 30 日、90 日各问一次：事后有没有受到处罚。不答也可以。")
    public FollowUpsView list(@RestPath UUID id) {
        return answerFollowUp.asked(id);
    }

    @POST
    @Path("/{id}/follow-ups/30/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "answerFollowUpAfter30Days", summary = "答复办结 30 日后的回访", description = "回答“是”的，直接报告主管部门。")
    public FollowUpsView answerAfter30Days(@RestPath UUID id, @NotNull @Valid AnswerFollowUpRequest request) {
        return answerFollowUp.answer(id, 30, request.penalised(), request.report());
    }

    @POST
    @Path("/{id}/follow-ups/90/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "answerFollowUpAfter90Days", summary = "答复办结 90 日后的回访", description = "回答“是”的，直接报告主管部门。")
    public FollowUpsView answerAfter90Days(@RestPath UUID id, @NotNull @Valid AnswerFollowUpRequest request) {
        return answerFollowUp.answer(id, 90, request.penalised(), request.report());
    }
}
