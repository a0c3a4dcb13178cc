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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What the owner of a case does to take it on or pass it on; what was passed on is out of the caller's sight: 204. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class HandlingResource {

    private final AcceptGrievance acceptGrievance;
    private final ReturnGrievance returnGrievance;
    private final AssignGrievance assignGrievance;
    private final ForwardGrievance forwardGrievance;
    private final CaseReads reads;

    HandlingResource(
            AcceptGrievance acceptGrievance,
            ReturnGrievance returnGrievance,
            AssignGrievance assignGrievance,
            ForwardGrievance forwardGrievance,
            CaseReads reads) {
        this.acceptGrievance = acceptGrievance;
        this.returnGrievance = returnGrievance;
        this.assignGrievance = assignGrievance;
        this.forwardGrievance = forwardGrievance;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptGrievance", summary = "受理", description = "受理后开始计算办理时限。")
    public GrievanceView accept(@BeanParam Seen seen) {
        acceptGrievance.accept(seen.id(), seen.ifMatch());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已转出，本组织不再可见")
    @Operation(operationId = "returnGrievance", summary = "退回", description = "不属于本组织办理；退回后由所在地党委（工委）在两个工作日内转到应办单位。")
    public RestResponse<Void> giveBack(@BeanParam Seen seen, @NotNull @Valid ReturnGrievanceRequest request) {
        returnGrievance.giveBack(seen.id(), seen.ifMatch(), request.reason());
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已转出，本组织不再可见")
    @Operation(operationId = "assignGrievance", summary = "指定承办单位", description = "由收到退回件或无法自动分办件的党委（工委）指定。")
    public RestResponse<Void> assign(@BeanParam Seen seen, @NotNull @Valid AssignGrievanceRequest request) {
        assignGrievance.assign(seen.id(), seen.ifMatch(), request.organisationId(), request.reason());
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/forwarding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已转出，本组织不再可见")
    @Operation(operationId = "forwardGrievance", summary = "转下一环节", description = "支部转平台企业党组织；本人未同意企业摘要的，直接转主管部门。")
    public RestResponse<Void> forward(@BeanParam Seen seen, @NotNull @Valid ForwardGrievanceRequest request) {
        forwardGrievance.forward(seen.id(), seen.ifMatch(), request.summary());
        return RestResponse.noContent();
    }
}
