package cn.fengxing.grievance.suggestion.mailbox;

import cn.fengxing.grievance.suggestion.Suggest;
import cn.fengxing.grievance.suggestion.SuggestionReads;
import cn.fengxing.grievance.suggestion.SuggestionView;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.problem.FieldRejected;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The mailbox over HTTP. */
@Path("/v1/suggestions")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "蜂鸣信箱", description = "给驿站、社区和部门的建议与心愿")
public class SuggestionResource {

    private final Suggest suggest;
    private final SuggestionReads reads;
    private final Caller caller;

    SuggestionResource(Suggest suggest, SuggestionReads reads, Caller caller) {
        this.suggest = suggest;
        this.reads = reads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = SuggestionView.class, responseCode = "201", responseDescription = "已投递")
    @Operation(
            operationId = "makeSuggestion",
            summary = "提出建议或心愿",
            description = "承办单位不会知道是谁提的；按工作日限时答复，逾期列入上级清单。采纳后得积分，夜间入账。")
    public RestResponse<SuggestionView> suggest(@NotNull @Valid SuggestRequest request) {
        UUID id = suggest.suggest(caller.personId(), request.recipient(), request.text());
        return RestResponse.ResponseBuilder.<SuggestionView>created(URI.create("/v1/suggestions/" + id))
                .entity(reads.get(id))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSuggestions",
            summary = "我的建议，本单位待答复的，或下级逾期的",
            description = "MINE：本人提出的，最新在前；QUEUE：一个组织待答复的，最早在前；LATE：下级逾期未答复的，没有原文。后两种须给出组织。")
    public Page<SuggestionView> list(
            @QueryParam("scope") @DefaultValue("MINE") SuggestionScope scope,
            @Parameter(description = "看哪个组织的") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        if (scope == SuggestionScope.MINE) {
            return reads.mine(page);
        }
        if (organisationId == null) {
            throw new FieldRejected("organisationId", "organisation-missing");
        }
        return scope == SuggestionScope.QUEUE ? reads.queue(organisationId, page) : reads.late(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSuggestion", summary = "读取建议", description = "提出人本人，或承办单位。")
    public SuggestionView get(@RestPath UUID id) {
        return reads.get(id);
    }
}
