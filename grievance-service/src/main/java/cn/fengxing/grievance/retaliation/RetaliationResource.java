package cn.fengxing.grievance.retaliation;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Reporting retaliation for a case of one's own. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "打击报复", description = "因反映诉求受到的对待，直达主管部门，企业看不到")
public class RetaliationResource {

    private final ReportRetaliation reportRetaliation;
    private final RetaliationReads reads;

    RetaliationResource(ReportRetaliation reportRetaliation, RetaliationReads reads) {
        this.reportRetaliation = reportRetaliation;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/retaliation-reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = RetaliationView.class, responseCode = "201", responseDescription = "已报告")
    @Operation(
            operationId = "reportRetaliation",
            summary = "报告打击报复",
            description = "自提出诉求起至办结后 180 日，直接交主管部门，1 个工作日内处理，逾期交上级；企业和支部都看不到。")
    public RetaliationView report(@RestPath UUID id, @NotNull @Valid ReportRetaliationRequest request) {
        return reads.asReported(reportRetaliation.report(id, request));
    }

    @GET
    @Path("/{id}/retaliation-reports")
    @Operation(operationId = "listRetaliationReports", summary = "本人就此诉求报告的打击报复及处理经过")
    public RetaliationsView list(@RestPath UUID id) {
        return reads.of(id);
    }
}
