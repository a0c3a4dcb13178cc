package cn.fengxing.member.identity;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.IdentityRequests.CodeSignIn;
import cn.fengxing.member.identity.IdentityRequests.PasswordSignIn;
import cn.fengxing.member.identity.IdentityRequests.Refresh;
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

/** The ways in. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@SecurityRequirements
@Tag(name = "登录", description = "登录、续期、退出")
public class IdentityResource {

    private final SignInByCode signInByCode;
    private final SignInByPassword signInByPassword;
    private final RefreshSession refreshSession;

    IdentityResource(SignInByCode signInByCode, SignInByPassword signInByPassword, RefreshSession refreshSession) {
        this.signInByCode = signInByCode;
        this.signInByPassword = signInByPassword;
        this.refreshSession = refreshSession;
    }

    @POST
    @Path("/code-sign-ins")
    @Limited("sign-in")
    @Operation(
            operationId = "signInByCode",
            summary = "手机号和验证码登录",
            description = "手机号尚未登记时回答 not-registered，验证码仍可用于登记。"
                    + "九十天没有使用的账号，还须在 answer 中写明登记时的工作、平台和区县；没有写或写错同样回答 not-registered，错三次后不再接受。")
    public TokensView byCode(@NotNull @Valid CodeSignIn request) {
        return signInByCode.signIn(request.phone(), request.code(), request.answer());
    }

    @POST
    @Path("/password-sign-ins")
    @Limited("sign-in")
    @Operation(
            operationId = "signInByPassword",
            summary = "工作人员用户名和密码登录",
            description = "连续五次错误后，该用户名十五分钟内不能登录；回答与密码错误相同。")
    public TokensView byPassword(@NotNull @Valid PasswordSignIn request) {
        return signInByPassword.signIn(request.username(), request.password());
    }

    @POST
    @Path("/refreshes")
    @Idempotent
    @Operation(
            operationId = "refreshTokens",
            summary = "续期",
            description = "每个续期令牌只能用一次；重复使用会结束该次登录。网络不稳时请带 Idempotency-Key 重试，得到同一个回答。")
    public TokensView refresh(@NotNull @Valid Refresh request) {
        return refreshSession.refresh(request.refreshToken());
    }
}
