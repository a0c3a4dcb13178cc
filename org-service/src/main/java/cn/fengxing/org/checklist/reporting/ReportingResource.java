package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.checklist.ChecklistItemView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Reports and answers over HTTP. */
@Path("/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "工作清单", description = "两新工委成员单位年度工作清单与履职考核")
public class ReportingResource {

    private final ReportItem reportItem;
    private final ReviewItem reviewItem;
    private final PostponeItem postponeItem;

    ReportingResource(ReportItem reportItem, ReviewItem reviewItem, PostponeItem postponeItem) {
        this.reportItem = reportItem;
        this.reviewItem = reviewItem;
        this.postponeItem = postponeItem;
    }

    @POST
    @Path("/{id}/items/{itemId}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "reportChecklistItem", summary = "成员单位自报完成情况", description = "附佐证说明和自评分；规划分解事项还须填写实际完成数。")
    public ChecklistItemView report(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReportItemRequest request) {
        return reportItem.report(id, itemId, ifMatch, request);
    }

    @POST
    @Path("/{id}/items/{itemId}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "acceptChecklistItem", summary = "审核通过并评分", description = "由两新工委办公室办理；本人自报的事项不得由本人审核。")
    public ChecklistItemView accept(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcceptItemRequest request) {
        return reviewItem.accept(id, itemId, ifMatch, request);
    }

    @POST
    @Path("/{id}/items/{itemId}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "returnChecklistItem", summary = "退回补充", description = "写明缺什么、何时再报。")
    public ChecklistItemView giveBack(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnItemRequest request) {
        return reviewItem.giveBack(id, itemId, ifMatch, request);
    }

    @POST
    @Path("/{id}/items/{itemId}/postponement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "postponeChecklistItem", summary = "顺延时限", description = "须写明理由；已逾期的记录不因顺延消除。")
    public ChecklistItemView postpone(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PostponeItemRequest request) {
        return postponeItem.postpone(id, itemId, ifMatch, request);
    }
}
