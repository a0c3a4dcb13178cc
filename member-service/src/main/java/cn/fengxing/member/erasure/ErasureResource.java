package cn.fengxing.member.erasure;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.proof.ProofRequest;
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

/** The way out. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class ErasureResource {

    private final AskToLeave askToLeave;

    ErasureResource(AskToLeave askToLeave) {
        this.askToLeave = askToLeave;
    }

    @POST
    @Path("/me/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @ResponseStatus(202)
    @APIResponseSchema(value = LeavingView.class, responseCode = "202", responseDescription = "已受理，七天后删除")
    @Operation(
            operationId = "eraseMe",
            summary = "删除我的资料",
            description = "须提供新的短信验证码；没有手机号的工作人员提供密码。所有登录随即失效；七天内重新登录即撤回，" + "此后销毁加密密钥，不能恢复。")
    public LeavingView leave(@NotNull @Valid ProofRequest request) {
        return askToLeave.leave(request);
    }
}
