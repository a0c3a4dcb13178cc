package cn.fengxing.org.station.hours;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.station.StationView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Hours and closings over HTTP. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "驿站", description = "爱心驿站和服务阵地")
public class HoursResource {

    private final SetHours setHours;
    private final CloseTemporarily closeTemporarily;
    private final EndClosing endClosing;

    HoursResource(SetHours setHours, CloseTemporarily closeTemporarily, EndClosing endClosing) {
        this.setHours = setHours;
        this.closeTemporarily = closeTemporarily;
        this.endClosing = endClosing;
    }

    @PUT
    @Path("/{id}/hours")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "setStationHours", summary = "设定开放时间", description = "每周时间和例外日期一并替换。")
    public StationView set(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SetHoursRequest request) {
        return setHours.set(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/closings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "closeStationTemporarily", summary = "临时关闭驿站", description = "写明起止和原因，所有人可见。")
    public StationView close(@RestPath UUID id, @NotNull @Valid CloseTemporarilyRequest request) {
        return closeTemporarily.close(id, request);
    }

    @POST
    @Path("/{id}/closings/{closingId}/ending")
    @Idempotent
    @Operation(operationId = "endStationClosing", summary = "提前恢复开放，或取消临时关闭")
    public StationView end(
            @RestPath UUID id, @RestPath UUID closingId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return endClosing.end(id, closingId, ifMatch);
    }
}
