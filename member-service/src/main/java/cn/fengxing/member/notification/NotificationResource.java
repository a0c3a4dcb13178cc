package cn.fengxing.member.notification;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.Language;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The inbox over HTTP. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "消息", description = "本人的消息和提醒方式")
public class NotificationResource {

    private final Inbox inbox;

    NotificationResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Operation(operationId = "listMyNotifications", summary = "我的消息", description = "新的在前，保留半年。")
    public Page<NotificationView> list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return inbox.page(page, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @GET
    @Path("/unread")
    @Operation(
            operationId = "watchMyNotifications",
            summary = "未读条数，可等待变化",
            description = "带上一次回答的 state 作为 known，则在有变化时、最迟 wait 秒后回答；界面据此保持最新，令牌到期后请换新令牌再问。")
    public Uni<UnreadView> unread(
            @Parameter(example = "3-1795163400000000")
                    @QueryParam("known")
                    @Pattern(regexp = "^[0-9]{1,3}-[0-9]{1,18}$")
                    @Nullable
                    String known,
            @Parameter(description = "最多等待几秒", example = "25")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @NotNull
                    @Min(0)
                    @Max(25)
                    Integer wait) {
        return inbox.unread(known, Duration.ofSeconds(wait));
    }

    @PUT
    @Path("/{id}/read")
    @Operation(operationId = "readMyNotification", summary = "标为已读", description = "重复标记没有影响。")
    public void read(@RestPath UUID id) {
        inbox.read(id);
    }

    @PUT
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readMyNotifications",
            summary = "到某一时刻为止的消息全部标为已读",
            description = "以屏幕上最新一条的 at 为准，其后到达的仍为未读。")
    public void readAll(@NotNull @Valid ReadAllRequest request) {
        inbox.readAll(request.until());
    }
}
