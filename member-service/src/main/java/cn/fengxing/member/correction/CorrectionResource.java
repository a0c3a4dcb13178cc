package cn.fengxing.member.correction;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Corrections of one's own data over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class CorrectionResource {

    private final CorrectWork correctWork;
    private final ChangePhone changePhone;

    CorrectionResource(CorrectWork correctWork, ChangePhone changePhone) {
        this.correctWork = correctWork;
        this.changePhone = changePhone;
    }

    @PUT
    @Path("/me/work")
    @Operation(
            operationId = "correctMyWork",
            summary = "更正从事的工作、平台、合作企业和区划",
            description = "没有由党组织编入支部的，按新的区划和工作重新确定负责的党支部。")
    public RestResponse<PersonView> work(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid WorkRequest request) {
        return tagged(correctWork.correct(ifMatch, request));
    }

    @PUT
    @Path("/me/phone")
    @Limited("sign-in")
    @Operation(
            operationId = "changeMyPhone",
            summary = "更换手机号",
            description =
                    "须提供发到新手机号的验证码，和发到原手机号的验证码（没有手机号的工作人员提供密码）。其他设备上的登录随即失效。" + "原手机号已不能使用的，请用新手机号登记，再请所在组织的管理员合并两个账号。")
    public RestResponse<PersonView> phone(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid PhoneRequest request) {
        return tagged(changePhone.change(ifMatch, request));
    }

    private static RestResponse<PersonView> tagged(PersonReads.Versioned person) {
        return RestResponse.ResponseBuilder.ok(person.view())
                .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
                .build();
    }
}
