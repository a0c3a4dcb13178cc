package cn.fengxing.kit.operations;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.ratelimit.LimitSettings;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often one caller may ask. */
@Path(OwnArea.PATH + "/limits")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "运维", description = "停放的事件、重发、审计与限额")
public class LimitsResource {

    private final Operators operators;
    private final LimitSettings settings;

    LimitsResource(Operators operators, LimitSettings settings) {
        this.operators = operators;
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getLimits", summary = "现行请求限额", description = "每个副本各自计数。")
    public LimitsView get() {
        operators.admit("read-limits", Role.ORG_ADMIN, Role.AUDITOR);
        return LimitsView.of(settings);
    }
}
