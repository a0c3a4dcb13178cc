package cn.fengxing.org.alliance.meeting;

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

/** Meetings over HTTP. */
@Path("/v1/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合体", description = "党建联合体、街道大工委、社区大党委")
public class MeetingResource {

    private final RunMeetings runMeetings;
    private final MeetingReads reads;

    MeetingResource(RunMeetings runMeetings, MeetingReads reads) {
        this.runMeetings = runMeetings;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "已通知")
    @Operation(operationId = "callMeeting", summary = "召集联席会议", description = "由牵头单位办理；主题和地点会进入各单位的日历。")
    public RestResponse<MeetingView> call(@RestPath UUID id, @NotNull @Valid MeetingRequest request) {
        MeetingView view = runMeetings.call(id, request);
        URI location = URI.create("/v1/alliances/" + id + "/meetings/" + view.id());
        return RestResponse.ResponseBuilder.<MeetingView>created(location)
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/meetings")
    @Operation(operationId = "listMeetings", summary = "联席会议及纪要", description = "最近召集的在前。")
    public Page<MeetingView> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.list(id, page);
    }

    @GET
    @Path("/{id}/meetings/{meetingId}")
    @Operation(operationId = "getMeeting", summary = "读取会议及纪要")
    public MeetingView get(@RestPath UUID id, @RestPath UUID meetingId) {
        return reads.get(id, meetingId);
    }

    @PUT
    @Path("/{id}/meetings/{meetingId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveMeeting", summary = "调整会议时间、地点或议程")
    public MeetingView move(
            @RestPath UUID id,
            @RestPath UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MeetingRequest request) {
        return runMeetings.move(id, meetingId, ifMatch, request);
    }

    @POST
    @Path("/{id}/meetings/{meetingId}/cancellation")
    @Idempotent
    @Operation(operationId = "cancelMeeting", summary = "取消会议")
    public MeetingView cancel(
            @RestPath UUID id, @RestPath UUID meetingId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return runMeetings.cancel(id, meetingId, ifMatch);
    }

    @PUT
    @Path("/{id}/meetings/{meetingId}/minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordMinutes", summary = "记录会议纪要", description = "会议开始后方可记录；不写个人隐私。")
    public MeetingView record(
            @RestPath UUID id,
            @RestPath UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MinutesRequest request) {
        return runMeetings.record(id, meetingId, ifMatch, request);
    }
}
