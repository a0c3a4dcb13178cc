package cn.fengxing.org.checklist.assessment;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.checklist.ChecklistItemDetailView;
import cn.fengxing.org.checklist.ChecklistLineView;
import cn.fengxing.org.checklist.ChecklistReads;
import cn.fengxing.org.checklist.ChecklistView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Checklists read, closed and compared over HTTP. */
@Path("/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "工作清单", description = "两新工委成员单位年度工作清单与履职考核")
public class AssessmentResource {

    private final ChecklistReads reads;
    private final AssessChecklist assessChecklist;
    private final Ranking ranking;

    AssessmentResource(ChecklistReads reads, AssessChecklist assessChecklist, Ranking ranking) {
        this.reads = reads;
        this.assessChecklist = assessChecklist;
        this.ranking = ranking;
    }

    @GET
    @Operation(operationId = "listChecklists", summary = "某年度的工作清单", description = "办公室看全部，成员单位看本单位已下发的。")
    public Page<ChecklistLineView> list(
            @Parameter(example = "2026") @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @BeanParam PageRequest page) {
        return reads.list(year, page);
    }

    @GET
    @Path("/ranking")
    @Operation(operationId = "rankMemberUnits", summary = "履职考核排名", description = "成员单位看已办结的；办公室另看进行中的。")
    public Page<RankingView> rank(
            @Parameter(example = "2026") @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return new Page<>(ranking.of(year), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getChecklist", summary = "读取工作清单")
    public ChecklistView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/{id}/items/{itemId}")
    @Operation(operationId = "getChecklistItem", summary = "读取事项及历次自报与审核")
    public RestResponse<ChecklistItemDetailView> item(@RestPath UUID id, @RestPath UUID itemId) {
        ChecklistItemDetailView view = reads.item(id, itemId);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.item().version()))
                .build();
    }

    @POST
    @Path("/{id}/assessment")
    @Idempotent
    @Operation(operationId = "assessChecklist", summary = "办结并汇总得分", description = "未自报的事项计零分；待审核的须先审核。")
    public ChecklistView assess(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return assessChecklist.assess(id, ifMatch);
    }
}
