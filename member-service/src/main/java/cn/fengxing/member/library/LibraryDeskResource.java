package cn.fengxing.member.library;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The library over HTTP, for who edits it. */
@Path("/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "政策文库")
public class LibraryDeskResource {

    private final EditLibrary editLibrary;
    private final LibraryReads reads;

    LibraryDeskResource(EditLibrary editLibrary, LibraryReads reads) {
        this.editLibrary = editLibrary;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = LibraryItemView.class, responseCode = "201", responseDescription = "已起草")
    @Operation(operationId = "draftLibraryItem", summary = "起草", description = "由管理员或主管部门办理；发布后才公开。")
    public RestResponse<LibraryItemView> draft(@NotNull @Valid DraftItemRequest request) {
        LibraryItemView view = editLibrary.draft(request);
        return RestResponse.ResponseBuilder.<LibraryItemView>created(
                        URI.create("/v1/library/" + view.item().id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/desk")
    @Operation(operationId = "listLibraryDesk", summary = "本单位的全部文件", description = "含草稿和已撤回的。")
    public Page<LibrarySummary> desk(
            @Parameter(example = "01900000-0000-7000-8000-000000210100") @QueryParam("organisationId") @NotNull
                    UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.desk(organisationId, page);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "wordLibraryItem", summary = "修改", description = "已公开的也可更正。")
    public LibraryItemView word(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ItemRequest request) {
        return editLibrary.word(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(operationId = "publishLibraryItem", summary = "发布")
    public LibraryItemView publish(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return editLibrary.publish(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawLibraryItem", summary = "撤回", description = "不再公开，不能再发布；如有变化请另行起草。")
    public LibraryItemView withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return editLibrary.withdraw(id, ifMatch);
    }
}
