package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.reading.HazardReads;
import cn.fengxing.grievance.hazard.reading.HazardView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Finding and joining duplicates over HTTP. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class DuplicateResource {

    private final FindNearbyHazards nearby;
    private final JoinHazard joinHazard;
    private final MergeHazard mergeHazard;
    private final HazardReads reads;

    DuplicateResource(FindNearbyHazards nearby, JoinHazard joinHazard, MergeHazard mergeHazard, HazardReads reads) {
        this.nearby = nearby;
        this.joinHazard = joinHazard;
        this.mergeHazard = mergeHazard;
        this.reads = reads;
    }

    @POST
    @Path("/nearby")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findNearbyHazards",
            summary = "上报前查看：是不是这一处？",
            description = "50 米内、14 天内、同类别且未整改的隐患，由近及远。查询的位置不留存。")
    public Page<NearbyHazardView> nearby(@NotNull @Valid NearbyHazardsRequest request) {
        return new Page<>(nearby.around(request), null);
    }

    @POST
    @Path("/{id}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = HazardView.class, responseCode = "201", responseDescription = "已并入")
    @Operation(
            operationId = "joinHazard",
            summary = "是这一处：并入已有隐患",
            description = "须在现场 200 米内；核实前并入的同样得积分。只看得到自己上报的内容。")
    public RestResponse<HazardView> join(@RestPath UUID id, @NotNull @Valid JoinHazardRequest request) {
        joinHazard.join(id, request);
        return RestResponse.ResponseBuilder.<HazardView>created(URI.create("/v1/hazards/" + id))
                .entity(reads.afterChange(id))
                .build();
    }

    @GET
    @Path("/{id}/duplicates")
    @Operation(operationId = "listPossibleDuplicates", summary = "核实前查看可能重复的隐患")
    public Page<NearbyHazardView> duplicates(@RestPath UUID id) {
        return new Page<>(nearby.like(id), null);
    }

    @POST
    @Path("/{id}/merging")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "mergeHazard",
            summary = "并入另一处隐患",
            description = "未核实的上报并入同类别的已知隐患；全部上报人随之转入，此后看到的是那一处的进展。")
    public HazardView merge(@BeanParam Seen seen, @NotNull @Valid MergeHazardRequest request) {
        mergeHazard.merge(seen, request.intoId());
        return reads.afterChange(seen.id());
    }
}
