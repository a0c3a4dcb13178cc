package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Self-checks over HTTP. */
@Path("/v1/census")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "标准化自查", description = "党支部标准化规范化建设自查、复查")
public class SelfCheckResource {

    private final SetSelfCheckItem setItem;
    private final SelfCheckItems items;
    private final SubmitSelfCheck submitSelfCheck;
    private final SelfChecks checks;

    SelfCheckResource(
            SetSelfCheckItem setItem, SelfCheckItems items, SubmitSelfCheck submitSelfCheck, SelfChecks checks) {
        this.setItem = setItem;
        this.items = items;
        this.submitSelfCheck = submitSelfCheck;
        this.checks = checks;
    }

    @POST
    @Path("/self-check-items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "setSelfCheckItem", summary = "设定自查项目", description = "适用于该区划内的全部支部。")
    public SelfCheckItemView set(@NotNull @Valid SetSelfCheckItemRequest request) {
        return setItem.set(request);
    }

    @GET
    @Path("/self-check-items")
    @Operation(operationId = "listSelfCheckItems", summary = "一个区划的支部要自查哪些项目")
    public Page<SelfCheckItemView> items(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = "^[0-9]{12}$")
                    String divisionCode,
            @Parameter(example = "2026") @QueryParam("year") @NotNull @Min(2000) @Max(2999) Integer year) {
        return new Page<>(items.read(divisionCode, year), null);
    }

    @POST
    @Path("/self-check-items/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawSelfCheckItem", summary = "撤下自查项目", description = "以后不再要求，已有的回答保留。")
    public SelfCheckItemView withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return setItem.withdraw(id, ifMatch);
    }

    @POST
    @Path("/self-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "submitSelfCheck", summary = "提交自查", description = "要求的项目须全部回答；达到的项目按要求写明依据，不写姓名。")
    public RestResponse<SelfCheckView> submit(@NotNull @Valid SubmitSelfCheckRequest request) {
        SelfCheckView view = submitSelfCheck.submit(request);
        return RestResponse.ResponseBuilder.<SelfCheckView>created(URI.create("/v1/census/self-checks/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/self-checks")
    @Operation(operationId = "listSelfChecks", summary = "一年的自查")
    public Page<SelfCheckView> list(
            @Parameter(example = "2026") @QueryParam("year") @NotNull @Min(2000) @Max(2999) Integer year,
            @BeanParam PageRequest page) {
        return checks.ofYear(year, page);
    }

    @GET
    @Path("/self-checks/{id}")
    @Operation(operationId = "getSelfCheck", summary = "读取一次自查")
    public SelfCheckView get(@RestPath UUID id) {
        return checks.read(id);
    }

    @PUT
    @Path("/self-checks/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerSelfCheckAgain", summary = "整改后重新自查", description = "替换全部回答，复查结果随之作废。")
    public SelfCheckView again(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerAgainRequest request) {
        return submitSelfCheck.again(id, ifMatch, request.answers());
    }

    @POST
    @Path("/self-checks/{id}/recheck")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "recheckSelfCheck", summary = "上级复查", description = "没有提到的项目以支部的回答为准。")
    public SelfCheckView recheck(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecheckRequest request) {
        return submitSelfCheck.recheck(id, ifMatch, request);
    }
}
