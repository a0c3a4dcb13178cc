package cn.fengxing.org.competence;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.division.DivisionLevel;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Competences over HTTP. */
@Path("/v1/competences")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "权责", description = "哪个部门负责哪类诉求、哪个群体、哪一级，自何时起")
public class CompetenceResource {

    private static final String CODE = "^[1-9][0-9]{11}$";

    private final AdoptCompetence adoptCompetence;
    private final EndCompetence endCompetence;
    private final CompetenceReads reads;
    private final CompetentDepartments departments;

    CompetenceResource(
            AdoptCompetence adoptCompetence,
            EndCompetence endCompetence,
            CompetenceReads reads,
            CompetentDepartments departments) {
        this.adoptCompetence = adoptCompetence;
        this.endCompetence = endCompetence;
        this.reads = reads;
        this.departments = departments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = CompetenceView.class, responseCode = "201", responseDescription = "已生效或将于起始日生效")
    @Operation(
            operationId = "adoptCompetence",
            summary = "确定主管部门",
            description = "departmentId 是该条线最上一级部门，具体由案发地相应层级的同条线部门办理；市县另作规定的，以就近为先。")
    public RestResponse<CompetenceView> adopt(@NotNull @Valid AdoptCompetenceRequest request) {
        CompetenceView view = adoptCompetence.adopt(request);
        return RestResponse.ResponseBuilder.<CompetenceView>created(URI.create("/v1/competences/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "listCompetences", summary = "权责规则", description = "可按部门、诉求类别和日期筛选；公开。")
    public Page<CompetenceView> list(
            @QueryParam("departmentId") @Nullable UUID departmentId,
            @Parameter(example = "PAY_AND_DEDUCTIONS") @QueryParam("category") @Nullable GrievanceCategory category,
            @Parameter(example = "2026-07-01") @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return reads.list(departmentId, category, on, page);
    }

    @GET
    @Path("/check")
    @Operation(
            operationId = "checkCompetences",
            summary = "查漏补缺：无人负责与多头负责",
            description = "按诉求类别、群体和层级逐格检查某日（默认今天）某地（默认全省）的规则。")
    public Page<CompetenceFindingView> check(
            @Parameter(example = "2026-07-01") @QueryParam("on") @Nullable LocalDate on,
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @Pattern(regexp = CODE) @Nullable
                    String divisionCode,
            @Parameter(example = "CITY") @QueryParam("level") @Nullable DivisionLevel level) {
        return new Page<>(reads.check(on, divisionCode, level), null);
    }

    @GET
    @Path("/department")
    @SecurityRequirements
    @Operation(operationId = "findCompetentDepartment", summary = "某地某类诉求由哪个部门办理", description = "公开。")
    public CompetentDepartmentView department(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @Parameter(example = "PAY_AND_DEDUCTIONS") @QueryParam("category") @NotNull GrievanceCategory category,
            @Parameter(example = "RIDER") @QueryParam("kindOfWork") @NotNull KindOfWork kindOfWork,
            @Parameter(example = "2026-07-01") @QueryParam("on") @Nullable LocalDate on) {
        return departments.find(divisionCode, category, kindOfWork, on);
    }

    @GET
    @Path("/{id}")
    @SecurityRequirements
    @Operation(operationId = "getCompetence", summary = "读取权责规则")
    public CompetenceView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "endCompetence", summary = "终止权责规则", description = "已经执行的不可追溯；调整职责请终止后另立新规则。")
    public CompetenceView end(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndCompetenceRequest request) {
        return endCompetence.end(id, ifMatch, request.lastDay());
    }
}
