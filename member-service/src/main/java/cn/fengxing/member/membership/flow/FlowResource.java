package cn.fengxing.member.membership.flow;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reconciliation of outflow and inflow over HTTP. */
@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "流动党员", description = "登记、报到、编入党支部；党员以随机编号出现，不含姓名")
public class FlowResource {

    private final FlowReads reads;

    FlowResource(FlowReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/flow-gaps")
    @Operation(operationId = "listFlowGaps", summary = "流出、流入对不上的", description = "流出地、流入地的党委都能看到，每条只是化名。")
    public Page<FlowView> gaps(
            @Parameter(example = "NO_INFLOW") @QueryParam("gap") @NotNull FlowGap gap,
            @Parameter(example = "2026-01-01") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(example = "2026-12-31") @QueryParam("to") @NotNull LocalDate to,
            @BeanParam PageRequest page) {
        return reads.gaps(gap, from, to, page);
    }
}
