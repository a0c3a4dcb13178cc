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
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
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
            description = "不带参数时返回省级区划；parentCode 返回其下一级；name 在全部区划中按名称、拼音全拼或首字母查找。")
    public Page<DivisionView> list(
            @Parameter(example = "210100000000") @QueryParam("parentCode") @Pattern(regexp = CODE) @Nullable
                    String parentCode,
            @Parameter(example = "heping") @QueryParam("name") @Size(min = 1, max = 100) @Nullable String name,
            @BeanParam PageRequest page) {
        return name == null ? divisions.children(parentCode, page) : divisions.search(name, page);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDivision", summary = "按代码读取区划", description = "已由其他区划接替的代码以 308 指向接替者；正文仍是原区划。")
    @APIResponse(
            responseCode = "200",
            description = "区划",
            content = @Content(schema = @Schema(implementation = DivisionView.class)))
    @APIResponse(
            responseCode = "308",
            description = "已撤销；Location 是接替它的区划",
            content = @Content(schema = @Schema(implementation = DivisionView.class)))
    public RestResponse<DivisionView> get(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = CODE) String code,
            @Parameter(description = "按该日的区划读取；不填为现在", example = "2026-05-01") @QueryParam("on") @Nullable
                    LocalDate on) {
        if (on != null) {
            return RestResponse.ok(divisions.find(code, on).orElseThrow(CommonProblems::notFound));
        }
        DivisionView division = divisions.find(code).orElseThrow(CommonProblems::notFound);
        if (division.successorCode() == null) {
            return RestResponse.ok(division);
        }
        String successor = divisions.current(code).orElseThrow().code();
        return RestResponse.ResponseBuilder.<DivisionView>create(RestResponse.Status.PERMANENT_REDIRECT)
                .location(URI.create("/v1/divisions/" + successor))
                .entity(division)
                .build();
    }
}
