package cn.fengxing.member.identity.oidc;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.TokensView;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** Sign-in by another issuer's word. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "登录", description = "登录、续期、退出")
public class OidcResource {

    private final SignInByOidc signInByOidc;
    private final LinkSubject linkSubject;

    OidcResource(SignInByOidc signInByOidc, LinkSubject linkSubject) {
        this.signInByOidc = signInByOidc;
        this.linkSubject = linkSubject;
    }

    @POST
    @Path("/oidc-sign-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @SecurityRequirements
    @Operation(
            operationId = "signInByOidc",
            summary = "用统一身份认证登录",
            description = "用受信任签发方的身份令牌（OpenID Connect）换取本系统令牌，每个身份令牌只能用一次；须先由本人登录后关联。")
    public TokensView signIn(@NotNull @Valid OidcRequest request) {
        return signInByOidc.signIn(request.idToken(), request.nonce());
    }

    @POST
    @Path("/oidc-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @ResponseStatus(204)
    @Operation(operationId = "linkSubject", summary = "关联统一身份认证账号", description = "由本人登录后办理；同一签发方原有的关联随即解除。")
    public void link(@NotNull @Valid OidcRequest request) {
        linkSubject.link(request.idToken(), request.nonce());
    }

    @DELETE
    @Path("/oidc-links")
    @Operation(operationId = "unlinkSubjects", summary = "解除全部关联", description = "已登录的设备不受影响。")
    public void unlink() {
        linkSubject.unlink();
    }
}
