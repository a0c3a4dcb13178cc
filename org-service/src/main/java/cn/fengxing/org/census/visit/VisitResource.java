package cn.fengxing.org.census.visit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.census.LedgerEntryView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Visits and their plans over HTTP. */
@Path("/v1/census")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "走访核实", description = "走访计划、走访记录")
public class VisitResource {

    private final VisitPlans plans;
    private final RecordVisit recordVisit;
    private final VisitReads reads;

    VisitResource(VisitPlans plans, RecordVisit recordVisit, VisitReads reads) {
        this.plans = plans;
        this.recordVisit = recordVisit;
        this.reads = reads;
    }

    @POST
    @Path("/visit-plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "planVisits", summary = "制定走访计划", description = "把区划内符合条件的企业一次列入计划。")
    public RestResponse<VisitPlanView> plan(@NotNull @Valid PlanVisitsRequest request) {
        VisitPlanView plan = plans.plan(request);
        return RestResponse.ResponseBuilder.<VisitPlanView>created(URI.create("/v1/census/visit-plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @GET
    @Path("/visit-plans")
    @Operation(operationId = "listVisitPlans", summary = "一个区划的走访计划及进度")
    public Page<VisitPlanView> plans(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = "^[0-9]{12}$")
                    String divisionCode,
            @BeanParam PageRequest page) {
        return plans.list(divisionCode, page);
    }

    @GET
    @Path("/visit-plans/{id}")
    @Operation(operationId = "getVisitPlan", summary = "走访计划的进度")
    public VisitPlanView plan(@RestPath UUID id) {
        return plans.get(id);
    }

    @GET
    @Path("/visit-plans/{id}/open")
    @Operation(operationId = "listOpenVisits", summary = "计划中还没有走访的企业")
    public Page<LedgerEntryView> open(@RestPath UUID id, @BeanParam PageRequest page) {
        return plans.open(id, page);
    }

    @POST
    @Path("/companies/{id}/visits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordVisit",
            summary = "登记一次走访",
            description = "谁、何时、何地、核实了什么、结果如何；只用代码，不写姓名和评语。查无和注销会立即反映到覆盖率。")
    public VisitView record(@RestPath UUID id, @NotNull @Valid RecordVisitRequest request) {
        return recordVisit.record(id, request);
    }

    @GET
    @Path("/companies/{id}/visits")
    @Operation(operationId = "listVisits", summary = "一家企业的走访记录，最近的在前")
    public Page<VisitView> visits(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.of(id, page);
    }
}
