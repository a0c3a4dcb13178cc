package cn.fengxing.member.care.running;

import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Being there, over HTTP. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务")
public class AttendCareResource {

    private final Attend attend;

    AttendCareResource(Attend attend) {
        this.attend = attend;
    }

    @POST
    @Path("/sessions/{id}/attendance")
    @Limited("rotating-code")
    @Operation(operationId = "attendCare", summary = "扫码签到", description = "扫现场屏幕上的码，或输入八位数字；重复签到只算一次。")
    public void attend(@RestPath UUID id, @NotNull @Valid AttendCareRequest request) {
        attend.attend(id, request.code());
    }
}
