package cn.fengxing.org.contact;

import cn.fengxing.kit.http.EntityTags;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contacts of organisations over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织联系人", description = "加密保存，遮盖显示；查看全文须写明理由并留痕")
public class ContactResource {

    private final ReadContact readContact;
    private final ReplaceContact replaceContact;

    ContactResource(ReadContact readContact, ReplaceContact replaceContact) {
        this.readContact = readContact;
        this.replaceContact = replaceContact;
    }

    @GET
    @Path("/{id}/contact")
    @Operation(operationId = "getContact", summary = "联系人（已遮盖）", description = "尚未登记联系人时姓名和电话为空，版本为 0。")
    public RestResponse<ContactView> get(@RestPath UUID id) {
        return tagged(readContact.masked(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/contact")
    @Operation(operationId = "replaceContact", summary = "更换联系人", description = "原联系人的姓名和电话随即销毁。")
    public RestResponse<ContactView> replace(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ContactRequest request) {
        replaceContact.replace(id, ifMatch, request);
        return tagged(readContact.masked(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/contact/reveals")
    @Operation(operationId = "revealContact", summary = "查看联系人全文", description = "须写明理由；每次查看都记入审计。")
    public ContactView reveal(@RestPath UUID id, @NotNull @Valid RevealContactRequest request) {
        return readContact.reveal(id, request);
    }

    private static RestResponse<ContactView> tagged(ContactView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
