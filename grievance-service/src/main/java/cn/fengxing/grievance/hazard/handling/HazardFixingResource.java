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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** That it is mended, and whether its reporters say so too. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardFixingResource {

    private final FixHazard fixHazard;
    private final ConfirmFix confirmFix;
    private final DisputeFix disputeFix;
    private final HazardReads reads;

    HazardFixingResource(FixHazard fixHazard, ConfirmFix confirmFix, DisputeFix disputeFix, HazardReads reads) {
        this.fixHazard = fixHazard;
        this.confirmFix = confirmFix;
        this.disputeFix = disputeFix;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/fix")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "fixHazard", summary = "登记已整改", description = "由整改方或交办方登记；随后请上报人确认。")
    public HazardView fix(@BeanParam Seen seen, @NotNull @Valid FixHazardRequest request) {
        fixHazard.fix(seen, request);
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(operationId = "confirmHazardFix", summary = "上报人确认已整改", description = "全部上报人确认即办结；有人未表态的，到期办结。")
    public HazardView confirm(@BeanParam Seen seen) {
        confirmFix.confirm(seen);
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/dispute")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "disputeHazardFix", summary = "上报人认为未整改", description = "任何一位上报人提出，即退回继续整改。")
    public HazardView dispute(@BeanParam Seen seen, @NotNull @Valid DisputeFixRequest request) {
        disputeFix.dispute(seen, request);
        return reads.afterChange(seen.id());
    }
}
