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

/** What becomes of a case is the worker's to decide: take it further, open it again, take it back. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class OwnCaseResource {

    private final EscalateGrievance escalateGrievance;
    private final ReopenGrievance reopenGrievance;
    private final WithdrawGrievance withdrawGrievance;
    private final CaseReads reads;

    OwnCaseResource(
            EscalateGrievance escalateGrievance,
            ReopenGrievance reopenGrievance,
            WithdrawGrievance withdrawGrievance,
            CaseReads reads) {
        this.escalateGrievance = escalateGrievance;
        this.reopenGrievance = reopenGrievance;
        this.withdrawGrievance = withdrawGrievance;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/escalation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "escalateGrievance", summary = "不服不予支持的答复", description = "30 日内可提出，转下一环节。")
    public GrievanceView escalate(@BeanParam Seen seen, @NotNull @Valid EscalateGrievanceRequest request) {
        escalateGrievance.escalate(seen.id(), seen.ifMatch(), request.reason());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "reopenGrievance",
            summary = "重新提出",
            description = "办结（含撤回、未答复、逾期视为解决）后 30 日内，由原办结单位重新办理。不服不予支持的，请转下一环节。")
    public GrievanceView reopen(@BeanParam Seen seen, @NotNull @Valid ReopenGrievanceRequest request) {
        reopenGrievance.reopen(seen.id(), seen.ifMatch(), request.reason());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawGrievance", summary = "撤回诉求")
    public GrievanceView withdraw(@BeanParam Seen seen) {
        withdrawGrievance.withdraw(seen.id(), seen.ifMatch());
        return reads.afterChange(seen.id());
    }
}
