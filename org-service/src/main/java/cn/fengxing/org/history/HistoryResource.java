package cn.fengxing.org.history;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.lineage.UndoChange;
import cn.fengxing.org.lineage.UndoChangeRequest;
import cn.fengxing.org.organisation.OrganisationView;
import cn.fengxing.org.reading.OrganisationRows;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened to organisations over HTTP, and taking it back. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织沿革", description = "隶属调整、合并、分设、撤销，以及前后承接关系")
public class HistoryResource {

    private final UndoChange undoChange;
    private final HistoryReads reads;
    private final OrganisationRows rows;

    HistoryResource(UndoChange undoChange, HistoryReads reads, OrganisationRows rows) {
        this.undoChange = undoChange;
        this.reads = reads;
        this.rows = rows;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/changes/{changeId}/undoing")
    @Idempotent
    @Operation(
            operationId = "undoChange",
            summary = "撤回合并或撤销",
            description = "自今日起恢复：被撤并的组织回到原上级之下，被划走且未再变动的下级随之回来；此前的沿革仍保留。")
    public RestResponse<OrganisationView> undo(
            @RestPath UUID id, @RestPath UUID changeId, @NotNull @Valid UndoChangeRequest request) {
        undoChange.undo(id, changeId, request);
        OrganisationView view = rows.get(id);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listChanges", summary = "组织沿革", description = "最近的在前。")
    public Page<ChangeView> changes(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.changes(id, page);
    }

    @GET
    @Path("/{id}/lineage")
    @Operation(operationId = "getLineage", summary = "由何而来、变为何者", description = "合并、分设和接替形成的承接关系，不含已撤回的。")
    public Page<KinView> lineage(@RestPath UUID id) {
        return new Page<>(reads.kin(id), null);
    }
}
