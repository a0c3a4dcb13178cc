package cn.fengxing.member.identity;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.limit.Limited;
import cn.fengxing.member.identity.IdentityRequests.CodeSignIn;
import cn.fengxing.member.identity.IdentityRequests.PasswordSignIn;
import cn.fengxing.member.identity.IdentityRequests.Refresh;
import cn.fengxing.member.identity.IdentityRequests.RequestCode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Sign-in over HTTP. */
@Path("/v1/identity")
@Blocking
@Tag(name = "登录", description = "登录、续期、退出")
public class IdentityResource {

    private final SendCode sendCode;
    private final SignIn signIn;
    private final RefreshTokens refreshTokens;
    private final SignOut signOut;
    private final MySessions mySessions;

    IdentityResource(
            SendCode sendCode, SignIn signIn, RefreshTokens refreshTokens, SignOut signOut, MySessions mySessions) {
        this.sendCode = sendCode;
        this.signIn = signIn;
        this.refreshTokens = refreshTokens;
        this.signOut = signOut;
        this.mySessions = mySessions;
    }

    @POST
    @Path("/codes")
    @Limited("sign-in")
    @ResponseStatus(202)
    @SecurityRequirements
    @Operation(
            operationId = "requestCode",
            summary = "发送短信验证码",
            description = "无论手机号是否登记、是否已达上限，回答都一样。每个手机号每分钟一次、每天十次。")
    public void requestCode(@NotNull @Valid RequestCode request) {
        sendCode.send(request.phone());
    }

    @POST
    @Path("/code-sign-ins")
    @Limited("sign-in")
    @SecurityRequirements
    @Operation(operationId = "signInByCode", summary = "手机号和验证码登录")
    public TokensView byCode(@NotNull @Valid CodeSignIn request) {
        return signIn.byCode(request.phone(), request.code());
    }

    @POST
    @Path("/password-sign-ins")
    @Limited("sign-in")
    @SecurityRequirements
    @Operation(operationId = "signInByPassword", summary = "工作人员用户名和密码登录")
    public TokensView byPassword(@NotNull @Valid PasswordSignIn request) {
        return signIn.byPassword(request.username(), request.password());
    }

    @POST
    @Path("/refreshes")
    @SecurityRequirements
    @Operation(operationId = "refreshTokens", summary = "续期", description = "每个续期令牌只能用一次；重复使用会结束该次登录。")
    public TokensView refresh(@NotNull @Valid Refresh request) {
        return refreshTokens.refresh(request.refreshToken());
    }

    @GET
    @Path("/sessions")
    @Operation(operationId = "listMySessions", summary = "我的登录设备")
    public Page<SessionView> sessions() {
        return new Page<>(mySessions.list(), null);
    }

    @DELETE
    @Path("/sessions/{id}")
    @Operation(operationId = "endMySession", summary = "让一台设备退出登录")
    public void end(@RestPath UUID id) {
        signOut.from(id);
    }

    @POST
    @Path("/sign-outs")
    @ResponseStatus(204)
    @Operation(operationId = "signOut", summary = "退出本次登录")
    public void signOut() {
        signOut.here();
    }

    @DELETE
    @Path("/sessions")
    @Operation(operationId = "endAllMySessions", summary = "在所有设备上退出登录")
    public void endAll() {
        signOut.everywhere();
    }
}
