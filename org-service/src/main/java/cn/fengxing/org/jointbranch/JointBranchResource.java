package cn.fengxing.org.jointbranch;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The companies of joint branches over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合党支部", description = "片区联建、行业共建的党支部覆盖哪些企业")
public class JointBranchResource {

    private final CoverCompany coverCompany;

    JointBranchResource(CoverCompany coverCompany) {
        this.coverCompany = coverCompany;
    }

    /** What a company under a branch goes by from then on. */
    public record CoverId(UUID id) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/covered-companies")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "coverCompany",
            summary = "把企业纳入联合党支部",
            description = "企业同一时间只在一个联合党支部；一般不超过 5 家，超过的在 warnings 中提示。")
    public CoverId cover(@RestPath UUID id, @NotNull @Valid CoverCompanyRequest request) {
        return new CoverId(coverCompany.cover(id, request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/covered-companies/{coverId}/end")
    @Idempotent
    @ResponseStatus(204)
    @Operation(operationId = "endCover", summary = "不再覆盖该企业", description = "以前的覆盖仍可按日查询。")
    public void end(@RestPath UUID id, @RestPath UUID coverId, @NotNull @Valid EndCoverRequest request) {
        coverCompany.end(id, coverId, request);
    }

    @GET
    @Path("/{id}/covered-companies")
    @Operation(operationId = "listCoveredCompanies", summary = "联合党支部覆盖的企业", description = "on 只列该日覆盖的；不填列出历来全部。")
    public Page<CoverView> list(
            @RestPath UUID id,
            @Parameter(example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return coverCompany.list(id, on, page);
    }
}
