package cn.fengxing.org.checklist.drafting;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.checklist.ChecklistItemView;
import cn.fengxing.org.checklist.ChecklistView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's desk over HTTP. */
@Path("/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "工作清单", description = "两新工委成员单位年度工作清单与履职考核")
public class DraftingResource {

    private final DraftChecklist draftChecklist;
    private final WriteItems writeItems;
    private final PublishChecklist publishChecklist;

    DraftingResource(DraftChecklist draftChecklist, WriteItems writeItems, PublishChecklist publishChecklist) {
        this.draftChecklist = draftChecklist;
        this.writeItems = writeItems;
        this.publishChecklist = publishChecklist;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = ChecklistView.class, responseCode = "201", responseDescription = "已起草，含规划分解到当年的事项")
    @Operation(operationId = "draftChecklist", summary = "起草年度工作清单", description = "由两新工委办公室办理；自动带入多年规划当年的分解事项。")
    public RestResponse<ChecklistView> draft(@NotNull @Valid DraftChecklistRequest request) {
        ChecklistView view = draftChecklist.draft(request);
        return RestResponse.ResponseBuilder.<ChecklistView>created(URI.create("/v1/checklists/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = ChecklistItemView.class, responseCode = "201", responseDescription = "已增加")
    @Operation(operationId = "addChecklistItem", summary = "增加事项")
    public RestResponse<ChecklistItemView> add(@RestPath UUID id, @NotNull @Valid ItemRequest request) {
        ChecklistItemView view = writeItems.add(id, request);
        URI location = URI.create("/v1/checklists/" + id + "/items/" + view.id());
        return RestResponse.ResponseBuilder.<ChecklistItemView>created(location)
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{id}/items/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeChecklistItem", summary = "修改事项", description = "仅限起草阶段。")
    public ChecklistItemView change(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ItemRequest request) {
        return writeItems.change(id, itemId, ifMatch, request);
    }

    @DELETE
    @Path("/{id}/items/{itemId}")
    @Operation(operationId = "removeChecklistItem", summary = "删去事项", description = "仅限起草阶段。")
    public void remove(
            @RestPath UUID id, @RestPath UUID itemId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        writeItems.remove(id, itemId, ifMatch);
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Operation(operationId = "publishChecklist", summary = "下发清单", description = "各事项分值合计须为100分；下发后开始计时。")
    public ChecklistView publish(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return publishChecklist.publish(id, ifMatch);
    }
}
