package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.rule.HazardStatus;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Reading hazards over HTTP. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardResource {

    private final HazardReads reads;
    private final HazardLists lists;
    private final HazardSteps steps;

    HazardResource(HazardReads reads, HazardLists lists, HazardSteps steps) {
        this.reads = reads;
        this.lists = lists;
        this.steps = steps;
    }

    @GET
    @Operation(
            operationId = "listHazards",
            summary = "本组织的未结隐患，最早的在前",
            description = "本组织负责的、作为值班室知悉的、逾期升级到本组织的，以及交由本组织整改的。")
    public Page<HazardLineView> queue(
            @QueryParam("organisationId") @NotNull UUID organisationId,
            @Parameter(example = "REPORTED") @QueryParam("status") @Nullable HazardStatus status,
            @BeanParam PageRequest page) {
        return lists.queue(organisationId, status, page);
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listOwnHazards", summary = "本人上报的隐患，最新的在前")
    public Page<HazardLineView> mine(@BeanParam PageRequest page) {
        return lists.mine(page);
    }

    @GET
    @Path("/to-mend")
    @Operation(operationId = "listHazardsToMend", summary = "交给本人整改的隐患", description = "兼职网格员只看到自己的未结任务；办结后不再关联到人。")
    public Page<HazardLineView> toMend(@BeanParam PageRequest page) {
        return lists.toMend(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHazard",
            summary = "读取隐患",
            description = "上报人只看到自己上报的内容；负责该地的社区与主管部门、整改方看到全部上报内容，但看不到上报人。")
    public HazardView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/{id}/steps")
    @Operation(operationId = "listHazardSteps", summary = "隐患的办理经过", description = "不显示是谁办理、谁上报；上报人看得到答复。")
    public Page<HazardStepView> steps(@RestPath UUID id) {
        return new Page<>(steps.of(id), null);
    }
}
