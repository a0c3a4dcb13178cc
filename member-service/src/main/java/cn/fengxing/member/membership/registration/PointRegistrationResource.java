package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.membership.placement.MemberView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Registering at a point over HTTP. */
@Path("/v1/registration-points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "流动党员登记站", description = "园区、商圈的登记站：位置、开放时间、海报二维码")
public class PointRegistrationResource {

    private final RegisterAtPoint registerAtPoint;

    PointRegistrationResource(RegisterAtPoint registerAtPoint) {
        this.registerAtPoint = registerAtPoint;
    }

    @POST
    @Path("/{id}/registrations")
    @Idempotent
    @Limited("sign-in")
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "已登记")
    @Operation(
            operationId = "registerAtPoint",
            summary = "登记站代为登记",
            description = "本人在场，读出自己手机收到的验证码即表示同意；登记站人员看不到已登记的名单。")
    public MemberView register(@RestPath UUID id, @NotNull @Valid KeeperRegistrationRequest request) {
        return registerAtPoint.register(id, request);
    }
}
