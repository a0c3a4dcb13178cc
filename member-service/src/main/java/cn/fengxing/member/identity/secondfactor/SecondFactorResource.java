package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.secondfactor.SecondFactorRequests.Confirm;
import cn.fengxing.member.identity.secondfactor.SecondFactorRequests.Enrol;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own second factor. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "登录", description = "登录、续期、退出")
public class SecondFactorResource {

    private final EnrolSecondFactor enrolSecondFactor;

    SecondFactorResource(EnrolSecondFactor enrolSecondFactor) {
        this.enrolSecondFactor = enrolSecondFactor;
    }

    @POST
    @Path("/second-factor")
    @Limited("sign-in")
    @Operation(
            operationId = "enrolSecondFactor",
            summary = "开始绑定动态口令",
            description = "用验证器应用扫描 uri 的二维码，再用第一个口令确认；确认之前登录不受影响。")
    public EnrolmentView enrol(@NotNull @Valid Enrol request) {
        return enrolSecondFactor.begin(request.password());
    }

    @POST
    @Path("/second-factor/confirmation")
    @Limited("sign-in")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "用第一个口令确认绑定",
            description = "回答十个恢复码，只显示这一次；此后用密码登录须同时填写口令或一个恢复码。")
    public RecoveryCodesView confirm(@NotNull @Valid Confirm request) {
        return enrolSecondFactor.confirm(request.code());
    }
}
