package cn.fengxing.grievance.survey;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Surveys over HTTP. */
@Path("/v1/surveys")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "问卷", description = "匿名征求意见，只有汇总")
public class SurveyResource {

    private final CreateSurvey createSurvey;
    private final AnswerSurvey answerSurvey;
    private final SurveyReads reads;
    private final Caller caller;
    private final Clock clock;

    SurveyResource(
            CreateSurvey createSurvey, AnswerSurvey answerSurvey, SurveyReads reads, Caller caller, Clock clock) {
        this.createSurvey = createSurvey;
        this.answerSurvey = answerSurvey;
        this.reads = reads;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SurveyView.class, responseCode = "201", responseDescription = "已发布")
    @Operation(operationId = "createSurvey", summary = "发布问卷", description = "只有选择题和量表题，没有文字题；被问的人不少于 20 人。发布后不能修改。")
    public RestResponse<SurveyView> create(@NotNull @Valid CreateSurveyRequest request) {
        SurveyView view = createSurvey.create(caller, request, clock.instant());
        return RestResponse.ResponseBuilder.<SurveyView>created(URI.create("/v1/surveys/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(
            operationId = "listSurveys",
            summary = "请我作答的、已截止的，或本组织发布的问卷",
            description = "OPEN：现在请本人作答的；CLOSED：与本人有关、已截止的；RUN：一个组织发布的，须给出组织。")
    public Page<SurveyView> list(
            @QueryParam("scope") @DefaultValue("OPEN") SurveyScope scope,
            @Parameter(description = "看哪个组织发布的") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        if (scope != SurveyScope.RUN) {
            return reads.asking(scope == SurveyScope.CLOSED, page);
        }
        if (organisationId == null) {
            throw new FieldRejected("organisationId", "organisation-missing");
        }
        return reads.of(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurvey", summary = "读取问卷", description = "被问的人，或发布的组织。")
    public SurveyView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @PUT
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerSurvey",
            summary = "作答",
            description = "每人一次，一次答完，不能修改。只记各选项的人数，不留答卷；是否答过只用于防止重复，截止时销毁。")
    public void answer(@RestPath UUID id, @NotNull @Valid AnswerSurveyRequest request) {
        answerSurvey.answer(caller.personId(), id, request.choices(), clock.instant());
    }
}
