package cn.fengxing.member.identity.wechat;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.identity.wechat.WechatRequests.WechatBinding;
import cn.fengxing.member.identity.wechat.WechatRequests.WechatSignIn;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-in from the mini program over HTTP. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "登录", description = "登录、续期、退出")
public class WechatResource {

    private final SignInByWechat signInByWechat;
    private final BindWechat bindWechat;

    WechatResource(SignInByWechat signInByWechat, BindWechat bindWechat) {
        this.signInByWechat = signInByWechat;
        this.bindWechat = bindWechat;
    }

    @POST
    @Path("/wechat-sign-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @SecurityRequirements
    @Operation(operationId = "signInByWechat", summary = "微信小程序登录", description = "尚未绑定时回答 wechat-not-bound，请用手机号绑定。")
    public TokensView signIn(@NotNull @Valid WechatSignIn request) {
        return signInByWechat.signIn(request.code());
    }

    @POST
    @Path("/wechat-bindings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @SecurityRequirements
    @Operation(
            operationId = "bindWechat",
            summary = "绑定微信并登录",
            description = "手机号须已登记，验证码先用 requestCode 取得；原有的绑定随即解除。只保存 openid 的密钥散列。")
    public TokensView bind(@NotNull @Valid WechatBinding request) {
        return bindWechat.bind(request.code(), request.phone(), request.phoneCode());
    }

    @DELETE
    @Path("/wechat-bindings")
    @Operation(operationId = "unbindWechat", summary = "解除微信绑定", description = "已登录的设备不受影响。")
    public void unbind() {
        signInByWechat.unbind();
    }
}
