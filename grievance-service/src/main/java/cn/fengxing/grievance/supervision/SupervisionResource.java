package cn.fengxing.grievance.supervision;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Supervision and formal procedures over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class SupervisionResource {

    private final SuperviseGrievance superviseGrievance;
    private final OpenProcedure openProcedure;
    private final CasesBelow casesBelow;
    private final CaseReads reads;

    SupervisionResource(
            SuperviseGrievance superviseGrievance,
            OpenProcedure openProcedure,
            CasesBelow casesBelow,
            CaseReads reads) {
        this.superviseGrievance = superviseGrievance;
        this.openProcedure = openProcedure;
        this.casesBelow = casesBelow;
        this.reads = reads;
    }

    @GET
    @Path("/below")
    @Operation(
            operationId = "listCasesBelow",
            summary = "下级主管部门的在办诉求",
            description = "供上级主管部门督办；只有编号、类别和期限，没有内容和身份。上级主管部门逾期的，列入再上一级（没有的，列入所在地党委）。")
    public Page<SupervisedCaseView> below(
            @Parameter(description = "只看其中一个组织的") @QueryParam("organisationId") @Nullable UUID organisationId,
            @Parameter(description = "只列已逾期的") @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam PageRequest page) {
        return casesBelow.list(organisationId, overdue, page);
    }

    @POST
    @Path("/{id}/supervision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "superviseGrievance",
            summary = "督办",
            description = "上级主管部门直接接办下级部门的诉求，5 个工作日内办结；下级部门逾期的，系统自动转上级。")
    public GrievanceView supervise(@BeanParam Seen seen, @NotNull @Valid SuperviseRequest request) {
        superviseGrievance.supervise(seen.id(), seen.ifMatch(), request.reason());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/procedure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "openFormalProcedure",
            summary = "转入法定程序",
            description = "主管部门立案（如劳动保障监察，60 个工作日）后，以法定期限代替办理时限，须写明法律依据并告知本人；每个环节一次。")
    public GrievanceView procedure(@BeanParam Seen seen, @NotNull @Valid OpenProcedureRequest request) {
        openProcedure.open(seen.id(), seen.ifMatch(), request.legalBasis());
        return reads.afterChange(seen.id());
    }
}
