package cn.fengxing.member.staff;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Accounts of staff over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "角色", description = "在组织中的角色，由组织管理员授予")
public class StaffResource {

    private final AppointStaff appointStaff;

    StaffResource(AppointStaff appointStaff) {
        this.appointStaff = appointStaff;
    }

    @POST
    @Path("/staff")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = StaffView.class, responseCode = "201", responseDescription = "账号已开通")
    @Operation(
            operationId = "appointStaff",
            summary = "开通工作人员账号并授予第一个角色",
            description = "用户名请用岗位名称，不用本人姓名；本人登录并修改初始密码之前，角色不生效。")
    public StaffView appoint(@NotNull @Valid StaffRequest request) {
        return appointStaff.appoint(request);
    }
}
