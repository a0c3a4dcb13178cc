package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.reading.HazardReads;
import cn.fengxing.grievance.hazard.reading.HazardView;
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

/** What those who answer for a place do with a report. */
@Path("/v1/hazards")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardHandlingResource {

    private final VerifyHazard verifyHazard;
    private final DismissHazard dismissHazard;
    private final RerouteHazard rerouteHazard;
    private final AssignHazard assignHazard;
    private final HazardReads reads;

    HazardHandlingResource(
            VerifyHazard verifyHazard,
            DismissHazard dismissHazard,
            RerouteHazard rerouteHazard,
            AssignHazard assignHazard,
            HazardReads reads) {
        this.verifyHazard = verifyHazard;
        this.dismissHazard = dismissHazard;
        this.rerouteHazard = rerouteHazard;
        this.assignHazard = assignHazard;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @Operation(operationId = "verifyHazard", summary = "核实隐患", description = "核实前上报的每一位都得积分；开始计算整改时限。不能核实自己上报的隐患。")
    public HazardView verify(@BeanParam Seen seen, @NotNull @Valid VerifyHazardRequest request) {
        verifyHazard.verify(seen, request);
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/dismissal")
    @Idempotent
    @Operation(operationId = "dismissHazard", summary = "不予立案", description = "说明理由；涉及个人的，告知应去的渠道。")
    public HazardView dismiss(@BeanParam Seen seen, @NotNull @Valid DismissHazardRequest request) {
        dismissHazard.dismiss(seen, request);
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/rerouting")
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已转出")
    @Operation(operationId = "rerouteHazard", summary = "转交应负责的组织", description = "时限不重新计算：上报人一直在等。")
    public RestResponse<Void> reroute(@BeanParam Seen seen, @NotNull @Valid RerouteHazardRequest request) {
        rerouteHazard.reroute(seen, request);
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @Operation(operationId = "assignHazard", summary = "交办整改", description = "交给组织、志愿服务队或兼职网格员；志愿服务队整改的，由交办方登记完成。可以改派。")
    public HazardView assign(@BeanParam Seen seen, @NotNull @Valid AssignHazardRequest request) {
        assignHazard.assign(seen, request);
        return reads.afterChange(seen.id());
    }
}
