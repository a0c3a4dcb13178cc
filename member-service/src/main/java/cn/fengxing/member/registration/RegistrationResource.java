package cn.fengxing.member.registration;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.TokensView;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a worker becomes known. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class RegistrationResource {

    private final RegisterPerson registerPerson;

    RegistrationResource(RegisterPerson registerPerson) {
        this.registerPerson = registerPerson;
    }

    @POST
    @Idempotent(required = true)
    @Limited("sign-in")
    @ResponseStatus(201)
    @APIResponseSchema(value = TokensView.class, responseCode = "201", responseDescription = "已登记并登录")
    @SecurityRequirements
    @Operation(
            operationId = "registerPerson",
            summary = "用手机号登记并登录",
            description = "先用 requestCode 取得验证码。已登记的手机号直接登录，不改动原有资料；登记后九十天没有使用的，视为号码已换人，作为新的人员登记。")
    public TokensView register(@NotNull @Valid RegisterRequest request) {
        return registerPerson.register(request);
    }
}
