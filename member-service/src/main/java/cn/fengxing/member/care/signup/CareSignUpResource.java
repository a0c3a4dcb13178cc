package cn.fengxing.member.care.signup;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** Signing up over HTTP. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务")
public class CareSignUpResource {

    private final Caller caller;
    private final SignUpForCare signUpForCare;
    private final GiveUpCarePlace giveUpCarePlace;
    private final MyCareSignUps mySignUps;

    CareSignUpResource(
            Caller caller, SignUpForCare signUpForCare, GiveUpCarePlace giveUpCarePlace, MyCareSignUps mySignUps) {
        this.caller = caller;
        this.signUpForCare = signUpForCare;
        this.giveUpCarePlace = giveUpCarePlace;
        this.mySignUps = mySignUps;
    }

    @POST
    @Path("/sessions/{id}/sign-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CareSignUpView.class, responseCode = "201", responseDescription = "已报名或候补")
    @Operation(operationId = "signUpForCare", summary = "报名", description = "名额满时进入候补，有人退出即依次递补并收到消息。")
    public CareSignUpView signUp(@RestPath UUID id, @NotNull @Valid CareSignUpRequest request) {
        return signUpForCare.signUp(id, request);
    }

    @DELETE
    @Path("/sessions/{id}/sign-ups/me")
    @Operation(operationId = "giveUpCarePlace", summary = "取消报名", description = "场次开始之前；名额给下一位候补。")
    public void giveUp(@RestPath UUID id) {
        giveUpCarePlace.giveUp(id);
    }

    @GET
    @Path("/me/sign-ups")
    @Operation(operationId = "listMyCareSignUps", summary = "我的报名", description = "最近的在前；场次结束90天后删除。")
    public Page<MyCareSignUpView> mine() {
        return new Page<>(mySignUps.of(caller.personId()), null);
    }
}
