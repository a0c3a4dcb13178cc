package cn.fengxing.org.divisionchange;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes of divisions over HTTP. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "区划维护", description = "导入、更名、撤并；旧代码一直可以查到")
public class DivisionChangeResource {

    private static final String CODE = "^[0-9]{12}$";

    private final ChangeDivision changeDivision;
    private final AbolishDivision abolishDivision;
    private final DivisionTable table;
    private final Divisions divisions;

    DivisionChangeResource(
            ChangeDivision changeDivision, AbolishDivision abolishDivision, DivisionTable table, Divisions divisions) {
        this.changeDivision = changeDivision;
        this.abolishDivision = abolishDivision;
        this.table = table;
        this.divisions = divisions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "addDivision", summary = "新设区划", description = "级别由代码确定。")
    public RestResponse<DivisionView> add(@NotNull @Valid AddDivisionRequest request) {
        changeDivision.add(request);
        return RestResponse.ResponseBuilder.<DivisionView>created(URI.create("/v1/divisions/" + request.code()))
                .entity(view(request.code()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{code}/renames")
    @Idempotent
    @Operation(operationId = "renameDivision", summary = "区划更名", description = "由上一级区划的管理员办理；以前的名称按日可查。")
    public DivisionView rename(
            @Parameter(example = "210112000000") @RestPath @Pattern(regexp = CODE) String code,
            @NotNull @Valid RenameDivisionRequest request) {
        changeDivision.rename(code, request);
        return view(code);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{code}/abolition")
    @Idempotent
    @Operation(
            operationId = "abolishDivision",
            summary = "区划撤并",
            description = "并入同级区划的，其中的组织自该日起划入，旧代码从此指向接替者；没有接替者的，其中不能再有组织和下级区划。")
    public DivisionView abolish(
            @Parameter(example = "210102014000") @RestPath @Pattern(regexp = CODE) String code,
            @NotNull @Valid AbolishDivisionRequest request) {
        abolishDivision.abolish(code, request);
        return view(code);
    }

    @GET
    @Path("/{code}/changes")
    @SecurityRequirements
    @Transactional
    @Operation(operationId = "listDivisionChanges", summary = "区划沿革", description = "最近的在前。")
    public Page<DivisionChangeView> changes(
            @Parameter(example = "210112000000") @RestPath @Pattern(regexp = CODE) String code) {
        return new Page<>(table.changes(code), null);
    }

    private DivisionView view(String code) {
        return divisions.find(code).orElseThrow(CommonProblems::notFound);
    }
}
