package cn.fengxing.member.development.quota;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Quotas over HTTP. */
@Path("/v1/development")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class QuotaResource {

    private static final String DIVISION = "^[1-9][0-9]{11}$";

    private final SetQuota setQuota;

    QuotaResource(SetQuota setQuota) {
        this.setQuota = setQuota;
    }

    @PUT
    @Path("/quotas/{division}/{year}")
    @Operation(
            operationId = "setDevelopmentQuota",
            summary = "下达发展党员指标",
            description = "按区划和年度，其中单列新就业群体的份额；不得少于已用数。首次下达不带 If-Match，修改须带。")
    public QuotaView set(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = DIVISION) String division,
            @Parameter(example = "2026") @RestPath @Min(2000) @Max(2200) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid QuotaRequest request) {
        return setQuota.set(division, year, request, ifMatch);
    }

    @GET
    @Path("/quotas/{division}/{year}")
    @Operation(operationId = "getDevelopmentQuota", summary = "查看指标和使用数")
    public QuotaView get(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = DIVISION) String division,
            @Parameter(example = "2026") @RestPath @Min(2000) @Max(2200) int year) {
        return setQuota.get(division, year);
    }
}
