package cn.fengxing.member.grant;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Roles over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "角色", description = "在组织中的角色，由组织管理员授予")
public class GrantResource {

    private final GrantRole grantRole;
    private final GrantReads reads;

    GrantResource(GrantRole grantRole, GrantReads reads) {
        this.grantRole = grantRole;
        this.reads = reads;
    }

    @GET
    @Path("/{id}/grants")
    @Operation(operationId = "listGrants", summary = "某人在我管理的组织中的角色", description = "其他组织中的角色不显示。")
    public Page<GrantView> list(@RestPath UUID id) {
        return new Page<>(reads.of(id), null);
    }

    @POST
    @Path("/{id}/grants")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "已授予，或等待第二人确认")
    @Operation(
            operationId = "grantRole",
            summary = "授予角色",
            description = "能查看个人资料或授予角色的岗位（管理员、支部书记、指导员、值班员、监管人员、审计人员）须由第二人确认后生效。")
    public GrantView give(@RestPath UUID id, @NotNull @Valid GrantRequest request) {
        return grantRole.give(id, request);
    }

    @POST
    @Path("/{id}/grants/{grantId}/confirmation")
    @Operation(operationId = "confirmGrant", summary = "第二人确认授予", description = "授予人和本人都不能确认；由授予人（直接或逐级）任命的管理员也不能确认。")
    public GrantView confirm(@RestPath UUID id, @RestPath UUID grantId) {
        return grantRole.confirm(id, grantId);
    }

    @DELETE
    @Path("/{id}/grants/{grantId}")
    @Operation(operationId = "endGrant", summary = "结束角色", description = "一秒内在所有服务中失效。")
    public void end(@RestPath UUID id, @RestPath UUID grantId) {
        grantRole.end(id, grantId);
    }
}
