package cn.fengxing.org.alliance.feed;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Calendar feeds over HTTP. */
@Path("/v1/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合体", description = "党建联合体、街道大工委、社区大党委")
public class FeedResource {

    private final Feeds feeds;
    private final MeetingFeed meetingFeed;

    FeedResource(Feeds feeds, MeetingFeed meetingFeed) {
        this.feeds = feeds;
        this.meetingFeed = meetingFeed;
    }

    @POST
    @Path("/{id}/feeds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = IssuedFeedView.class, responseCode = "201", responseDescription = "地址只显示这一次")
    @Operation(operationId = "issueFeed", summary = "生成会议日历订阅地址", description = "地址即凭证，请勿转发；单位退出或撤销后失效。只含会议主题、地点和时间。")
    public IssuedFeedView issue(@RestPath UUID id, @NotNull @Valid IssueFeedRequest request) {
        return feeds.issue(id, request.organisationId());
    }

    @GET
    @Path("/{id}/feeds")
    @Operation(operationId = "listFeeds", summary = "本单位有效的日历订阅")
    public Page<FeedView> list(@RestPath UUID id) {
        return new Page<>(feeds.list(id), null);
    }

    @DELETE
    @Path("/{id}/feeds/{feedId}")
    @Operation(operationId = "revokeFeed", summary = "撤销日历订阅")
    public void revoke(@RestPath UUID id, @RestPath UUID feedId) {
        feeds.revoke(id, feedId);
    }

    @GET
    @Path("/feeds/{address}/meetings.ics")
    @Produces("text/calendar;charset=utf-8")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "readFeed", summary = "会议日历（RFC 5545）", description = "供日历应用定期读取，不需要登录。")
    public String read(
            @Parameter(example = "q5mXbW0m0sV1b4l3c8Zr2Yc9Jt7uQKxPp6dHnT3eLaE")
                    @RestPath
                    @Pattern(regexp = FeedToken.FORM)
                    String address) {
        return meetingFeed.read(address);
    }
}
