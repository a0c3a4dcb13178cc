package cn.fengxing.grievance.deadline;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Limits over HTTP. */
@Path("/v1/grievances/limits")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class LimitsResource {

    private final LimitReads reads;
    private final SetLimit setLimit;
    private final Limits limits;

    LimitsResource(LimitReads reads, SetLimit setLimit, Limits limits) {
        this.reads = reads;
        this.setLimit = setLimit;
        this.limits = limits;
    }

    @GET
    @Operation(operationId = "listLimits", summary = "办理时限", description = "全省的，或一个组织自行承诺的；历次设定都在，最新在前。")
    public Page<LimitView> list(
            @Parameter(description = "不填为全省期限") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.list(organisationId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已设定")
    @Operation(
            operationId = "setLimit",
            summary = "设定办理时限",
            description = "全省期限由省级管理员设定；一个组织的期限由其管理员设定，不得长于全省期限。今天或以后生效，正在计算的期限不变。")
    public RestResponse<Void> set(@NotNull @Valid SetLimitRequest request) {
        setLimit.set(request);
        limits.changed();
        return RestResponse.noContent();
    }
}
