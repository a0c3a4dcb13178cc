package cn.fengxing.member.consent;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Consents over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "同意", description = "同意书：看文本、查看和撤回自己的同意")
public class ConsentResource {

    private final Caller caller;
    private final Consents consents;
    private final TellName tellName;
    private final MyConsents myConsents;

    ConsentResource(Caller caller, Consents consents, TellName tellName, MyConsents myConsents) {
        this.caller = caller;
        this.consents = consents;
        this.tellName = tellName;
        this.myConsents = myConsents;
    }

    @GET
    @Path("/consent-texts")
    @SecurityRequirements
    @Operation(operationId = "listConsentTexts", summary = "同意书文本", description = "登记前就能看到；同意时须写明文本版本。")
    public Page<ConsentTextView> texts() {
        return new Page<>(consents.texts(), null);
    }

    @GET
    @Path("/me/consents")
    @Operation(operationId = "listMyConsents", summary = "我同意过什么", description = "包括已撤回的，最近的在前。")
    public Page<ConsentView> mine() {
        return new Page<>(consents.of(caller.personId()), null);
    }

    @PUT
    @Path("/me/consents/{purpose}")
    @Operation(
            operationId = "giveMyConsent",
            summary = "同意一项用途",
            description = "写明看到的文本版本。同一文本再次同意不改变原来的时间；新文本替换旧的，旧的留作记录。")
    public ConsentView give(
            @Parameter(example = "NAME") @RestPath Purpose purpose, @NotNull @Valid ConsentRequest request) {
        return myConsents.give(purpose, request);
    }

    @DELETE
    @Path("/me/consents/{purpose}")
    @Operation(operationId = "withdrawMyConsent", summary = "撤回同意", description = "有关资料随之删除。登记所需的同意不能单独撤回，请删除账号。")
    public void withdraw(@Parameter(example = "NAME") @RestPath Purpose purpose) {
        myConsents.takeBack(purpose);
    }

    @PUT
    @Path("/me/name")
    @Operation(operationId = "tellMyName", summary = "告知或更正姓名", description = "姓名只给所在党支部看，须单独同意。")
    public RestResponse<PersonView> tell(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid NameRequest request) {
        PersonReads.Versioned person = tellName.tell(ifMatch, request);
        return RestResponse.ResponseBuilder.ok(person.view())
                .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
                .build();
    }
}
