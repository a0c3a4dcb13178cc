package cn.fengxing.grievance.consent;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The worker's say in who knows who it is. */
@Path("/v1/grievances/{id}/identity-consents")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "身份", description = "企业和主管部门询问身份，须经本人同意")
public class ConsentResource {

    private final GiveConsent giveConsent;
    private final ReviseConsent reviseConsent;
    private final IdentityReads reads;

    ConsentResource(GiveConsent giveConsent, ReviseConsent reviseConsent, IdentityReads reads) {
        this.giveConsent = giveConsent;
        this.reviseConsent = reviseConsent;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = IdentityView.class, responseCode = "201", responseDescription = "24 小时后生效，可撤回")
    @Operation(
            operationId = "giveIdentityConsent",
            summary = "同意现在的办理单位知道我是谁",
            description = "只限这一单位、这一件；回答“是否有人施压”且满 24 小时后生效。")
    public IdentityView give(@RestPath UUID id, @NotNull @Valid ConsentRequest request) {
        giveConsent.give(id, request);
        return reads.of(id);
    }

    @POST
    @Path("/{consentId}/pressure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已记录")
    @Operation(operationId = "answerPressure", summary = "是否有人要求您同意", description = "答“有”的，同意不会生效，对方只当没有回音；只有主管部门知道。")
    public RestResponse<Void> pressure(
            @RestPath UUID id, @RestPath UUID consentId, @NotNull @Valid PressureRequest request) {
        reviseConsent.answerPressure(id, consentId, request.pressed());
        return RestResponse.noContent();
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已撤回")
    @Operation(operationId = "withdrawIdentityConsent", summary = "撤回同意", description = "生效前撤回等于没有同意；生效后撤回，从此不再可见。")
    public RestResponse<Void> withdraw(@RestPath UUID id, @RestPath UUID consentId) {
        reviseConsent.takeBack(id, consentId);
        return RestResponse.noContent();
    }
}
