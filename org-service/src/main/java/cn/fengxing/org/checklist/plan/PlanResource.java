package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans over HTTP. */
@Path("/v1/checklists/plans")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "工作清单", description = "两新工委成员单位年度工作清单与履职考核")
public class PlanResource {

    private final AdoptPlan adoptPlan;
    private final PlanReads reads;

    PlanResource(AdoptPlan adoptPlan, PlanReads reads) {
        this.adoptPlan = adoptPlan;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = WorkPlanView.class, responseCode = "201", responseDescription = "已录入并分解到年度")
    @Operation(operationId = "adoptWorkPlan", summary = "录入多年规划并分解到年度", description = "如三年倍增计划；每个目标每年一步，起草当年清单时自动带入。")
    public RestResponse<WorkPlanView> adopt(@NotNull @Valid AdoptPlanRequest request) {
        WorkPlanView view = adoptPlan.adopt(request);
        return RestResponse.ResponseBuilder.<WorkPlanView>created(URI.create("/v1/checklists/plans/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listWorkPlans", summary = "多年规划")
    public Page<WorkPlanLineView> list(@BeanParam PageRequest page) {
        return reads.list(page);
    }

    @GET
    @Path("/{planId}")
    @Operation(operationId = "getWorkPlan", summary = "读取规划及逐年进度")
    public WorkPlanView get(@RestPath UUID planId) {
        return reads.get(planId);
    }
}
