package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.reading.HazardReads;
import cn.fengxing.grievance.hazard.reading.HazardView;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reporting hazards over HTTP. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardReportingResource {

    private final ReportHazard reportHazard;
    private final HazardReads reads;

    HazardReportingResource(ReportHazard reportHazard, HazardReads reads) {
        this.reportHazard = reportHazard;
        this.reads = reads;
    }

    @GET
    @Path("/categories")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listHazardCategories",
            summary = "隐患类别",
            description = "固定类别，只有物和地点，没有针对人的类别；注明紧急程度，以及是否须有照片、位置。")
    public Page<HazardCategoryView> categories() {
        return new Page<>(
                Stream.of(HazardCategory.values()).map(HazardCategoryView::of).toList(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = HazardView.class, responseCode = "201", responseDescription = "已上报")
    @Operation(
            operationId = "reportHazard",
            summary = "上报隐患",
            description =
                    "按类别和地点交给主管部门或社区核实，紧急的同时通知值班室；核实后上报人得积分，夜间入账。" + "本渠道不受理针对个人的举报：人身安全拨 110，劳动权益拨 12333 或走诉求直通。")
    public RestResponse<HazardView> report(@NotNull @Valid ReportHazardRequest request) {
        HazardView view = reads.afterChange(reportHazard.report(request));
        return RestResponse.ResponseBuilder.<HazardView>created(URI.create("/v1/hazards/" + view.id()))
                .entity(view)
                .build();
    }
}
