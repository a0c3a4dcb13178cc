package cn.fengxing.member.code;

import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Asks for a code. */
@Path("/v1/identity/codes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@SecurityRequirements
@Tag(name = "登录", description = "登录、续期、退出")
public class CodeResource {

    private final SendCode sendCode;

    CodeResource(SendCode sendCode) {
        this.sendCode = sendCode;
    }

    @POST
    @Limited("sign-in")
    @ResponseStatus(202)
    @Operation(
            operationId = "requestCode",
            summary = "发送短信验证码",
            description = "无论手机号是否登记、是否已达上限，回答都一样。每个手机号每分钟一次、每天十次；用过验证码后可立即再要一次。")
    public void requestCode(@NotNull @Valid RequestCodeRequest request) {
        sendCode.send(request.phone());
    }
}
