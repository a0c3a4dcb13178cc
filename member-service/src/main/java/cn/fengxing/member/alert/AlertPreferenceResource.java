package cn.fengxing.member.alert;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the caller wants to be alerted. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "消息", description = "本人的消息和提醒方式")
public class AlertPreferenceResource {

    private final AlertPreferences preferences;

    AlertPreferenceResource(AlertPreferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @Path("/preferences")
    @Operation(operationId = "getMyAlertPreferences", summary = "我的提醒方式", description = "提醒只说有新消息，不含内容。")
    public AlertPreferenceView get() {
        return preferences.mine();
    }

    @PUT
    @Path("/preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeMyAlertPreferences", summary = "修改提醒方式", description = "免打扰时段内只提醒紧急消息；起止相同即不设免打扰。")
    public AlertPreferenceView change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AlertPreferenceRequest request) {
        return preferences.change(ifMatch, request);
    }
}
