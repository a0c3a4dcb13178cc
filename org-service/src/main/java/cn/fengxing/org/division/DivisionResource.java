package cn.fengxing.org.division;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Divisions are public: a worker chooses one before there is an account. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@Tag(name = "区划", description = "行政区划（GB/T 2260）")
@SecurityRequirements
public class DivisionResource {

    private static final String CODE = "^[0-9]{12}$";

    private final Divisions divisions;

    DivisionResource(Divisions divisions) {
        this.divisions = divisions;
    }

    @GET
    @Operation(
            operationId = "listDivisions",
            summary = "下级区划，或按名称查找",
            description = "不带参数时返回省级区划；parentCode 返回其下一级；name 在全部区划中查找。")
    public Page<DivisionView> list(
            @Parameter(example = "210100000000") @QueryParam("parentCode") @Pattern(regexp = CODE) @Nullable
                    String parentCode,
            @Parameter(example = "和平") @QueryParam("name") @Size(min = 1, max = 100) @Nullable String name,
            @BeanParam PageRequest page) {
        return divisions.list(parentCode, name, page);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDivision", summary = "按代码读取区划")
    public DivisionView get(
            @Parameter(example = "210102000000") @org.jboss.resteasy.reactive.RestPath @Pattern(regexp = CODE)
                    String code) {
        return divisions.find(code).orElseThrow(CommonProblems::notFound);
    }
}
