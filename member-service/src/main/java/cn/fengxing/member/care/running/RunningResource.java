package cn.fengxing.member.care.running;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.member.care.session.CareSessionReads;
import cn.fengxing.member.care.session.CareSessionRequest;
import cn.fengxing.member.care.session.CareSessionView;
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

/** Running sessions over HTTP, for the programme's organisation. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务")
public class RunningResource {

    private final RunSession runSession;
    private final CloseSession closeSession;
    private final CareRoster roster;
    private final SessionCode sessionCode;
    private final CareSessionReads reads;

    RunningResource(
            RunSession runSession,
            CloseSession closeSession,
            CareRoster roster,
            SessionCode sessionCode,
            CareSessionReads reads) {
        this.runSession = runSession;
        this.closeSession = closeSession;
        this.roster = roster;
        this.sessionCode = sessionCode;
        this.reads = reads;
    }

    @POST
    @Path("/programmes/{id}/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = CareSessionView.class, responseCode = "201", responseDescription = "已安排")
    @Operation(operationId = "planCareSession", summary = "安排场次", description = "由举办单位办理。")
    public RestResponse<CareSessionView> plan(@RestPath UUID id, @NotNull @Valid CareSessionRequest request) {
        CareSessionView view = reads.get(runSession.plan(id, request));
        return RestResponse.ResponseBuilder.<CareSessionView>created(URI.create("/v1/care/sessions/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/sessions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveCareSession", summary = "更改场次的时间、地点、名额", description = "增加名额时候补依次递补并收到消息；名额不能少于已占用的。")
    public CareSessionView move(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CareSessionRequest request) {
        runSession.move(id, ifMatch, request);
        return reads.get(id);
    }

    @POST
    @Path("/sessions/{id}/cancellation")
    @Operation(operationId = "cancelCareSession", summary = "取消场次", description = "报名和候补的人会收到消息。")
    public CareSessionView cancel(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        runSession.cancel(id, ifMatch);
        return reads.get(id);
    }

    @GET
    @Path("/sessions/{id}/code")
    @Operation(
            operationId = "getCareSessionCode",
            summary = "签到码",
            description = "供举办单位在现场屏幕上显示，30秒一换；开始前2小时至结束后2小时可用。")
    public SessionCodeView code(@RestPath UUID id) {
        return sessionCode.show(id);
    }

    @GET
    @Path("/sessions/{id}/sign-ups")
    @Operation(
            operationId = "listCareAttendees",
            summary = "报名名单",
            description = "只给举办单位看，只有编号；本人同意的才有姓名。上级、党支部、指导员、企业都看不到。")
    public Page<AttendeeView> attendees(@RestPath UUID id, @BeanParam PageRequest page) {
        return roster.list(id, page);
    }

    @PUT
    @Path("/sessions/{id}/sign-ups/{number}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "markCareAttendance", summary = "登记到场、未到或请假", description = "可更正；未到多次的，一段时间内不能报名。")
    public AttendeeView mark(
            @RestPath UUID id,
            @Parameter(example = "17") @RestPath int number,
            @NotNull @Valid MarkCareRequest request) {
        return roster.mark(id, number, request);
    }

    @POST
    @Path("/sessions/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeCareSession", summary = "结束场次", description = "有名额而未登记到场的记为未到；另报未报名而到场的人数。")
    public CareSessionView close(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CloseSessionRequest request) {
        closeSession.close(id, ifMatch, request.walkIns());
        return reads.get(id);
    }
}
