package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.suggestion.SuggestionReads;
import cn.fengxing.grievance.suggestion.SuggestionView;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever answers does. */
@Path("/v1/suggestions")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "蜂鸣信箱", description = "给驿站、社区和部门的建议与心愿")
public class SuggestionKeepingResource {

    private final AnswerSuggestion answerSuggestion;
    private final PassOnSuggestion passOnSuggestion;
    private final CompleteSuggestion completeSuggestion;
    private final ShowSuggestion showSuggestion;
    private final SuggestionReads reads;

    SuggestionKeepingResource(
            AnswerSuggestion answerSuggestion,
            PassOnSuggestion passOnSuggestion,
            CompleteSuggestion completeSuggestion,
            ShowSuggestion showSuggestion,
            SuggestionReads reads) {
        this.answerSuggestion = answerSuggestion;
        this.passOnSuggestion = passOnSuggestion;
        this.completeSuggestion = completeSuggestion;
        this.showSuggestion = showSuggestion;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "answerSuggestion", summary = "答复建议", description = "采纳、部分采纳或不采纳，并说明理由。")
    public SuggestionView answer(@BeanParam Seen seen, @NotNull @Valid AnswerSuggestionRequest request) {
        return reads.changed(answerSuggestion.answer(seen.id(), seen.ifMatch(), request));
    }

    @POST
    @Path("/{id}/passing-on")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "passOnSuggestion", summary = "转给能办的单位", description = "最多转三次，对方重新计时；转出后本单位不再看到。")
    public SuggestionView passOn(@BeanParam Seen seen, @NotNull @Valid PassOnSuggestionRequest request) {
        return reads.changed(passOnSuggestion.passOn(seen.id(), seen.ifMatch(), request));
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "completeSuggestion", summary = "已办到", description = "采纳或部分采纳的，说明办到了什么。")
    public SuggestionView complete(@BeanParam Seen seen, @NotNull @Valid CompleteSuggestionRequest request) {
        return reads.changed(completeSuggestion.complete(seen.id(), seen.ifMatch(), request));
    }

    @PUT
    @Path("/{id}/showing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "showSuggestion", summary = "公开展示", description = "由承办单位概括后展示，其他人可以表示同样希望。原文不公开。")
    public SuggestionView show(@BeanParam Seen seen, @NotNull @Valid ShowSuggestionRequest request) {
        return reads.changed(showSuggestion.show(seen.id(), seen.ifMatch(), request.text()));
    }

    @DELETE
    @Path("/{id}/showing")
    @Operation(operationId = "hideSuggestion", summary = "不再公开展示")
    public SuggestionView hide(@BeanParam Seen seen) {
        return reads.changed(showSuggestion.show(seen.id(), seen.ifMatch(), null));
    }
}
