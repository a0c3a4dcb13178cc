package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.retaliation.RetaliationView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reports of retaliation at the department that has them. */
@Path("/v1/grievances/retaliation-reports")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "打击报复", description = "因反映诉求受到的对待，直达主管部门，企业看不到")
public class RetaliationDeskResource {

    private final ActOnRetaliation actOnRetaliation;
    private final RetaliationQueue queue;

    RetaliationDeskResource(ActOnRetaliation actOnRetaliation, RetaliationQueue queue) {
        this.actOnRetaliation = actOnRetaliation;
        this.queue = queue;
    }

    @GET
    @Operation(operationId = "listOpenRetaliationReports", summary = "本部门待办的打击报复报告，最急在前")
    public Page<RetaliationLineView> open(@BeanParam PageRequest page) {
        return queue.open(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRetaliationReport", summary = "读取打击报复报告", description = "含所涉诉求，不含本人身份。")
    public RetaliationView get(@RestPath UUID id) {
        return queue.get(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptRetaliationReport", summary = "受理打击报复报告", description = "1 个工作日内，逾期自动交上级。")
    public RetaliationView accept(@BeanParam Seen seen) {
        actOnRetaliation.accept(seen.id(), seen.ifMatch());
        return queue.get(seen.id());
    }

    @POST
    @Path("/{id}/measures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "addRetaliationMeasure", summary = "登记已采取的措施", description = "告知本人；不影响办结时限。")
    public RetaliationView measure(@BeanParam Seen seen, @NotNull @Valid MeasureRequest request) {
        actOnRetaliation.measure(seen.id(), seen.ifMatch(), request.measure());
        return queue.get(seen.id());
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "closeRetaliationReport", summary = "办结打击报复报告", description = "写明查明的情况和结果，告知本人。")
    public RetaliationView close(@BeanParam Seen seen, @NotNull @Valid CloseReportRequest request) {
        actOnRetaliation.close(seen.id(), seen.ifMatch(), request.finding(), request.reason());
        return queue.get(seen.id());
    }
}
