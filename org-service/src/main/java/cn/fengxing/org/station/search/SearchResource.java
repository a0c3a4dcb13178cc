package cn.fengxing.org.station.search;

import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches by position; by POST, since a position belongs into no URL. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "驿站", description = "爱心驿站和服务阵地")
public class SearchResource {

    private final FindNearest findNearest;
    private final FindWithin findWithin;

    SearchResource(FindNearest findNearest, FindWithin findWithin) {
        this.findNearest = findNearest;
        this.findWithin = findWithin;
    }

    @POST
    @Path("/nearest")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("station-search")
    @Operation(operationId = "findNearestStations", summary = "最近的驿站", description = "无需登录。位置只用于本次查询，不保存、不记录。")
    public NearestStations nearest(@NotNull @Valid NearestStationsRequest request) {
        return findNearest.find(request);
    }

    @POST
    @Path("/within")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("station-search")
    @Operation(
            operationId = "findStationsWithin",
            summary = "地图范围内的驿站",
            description = "GeoJSON；超过 limit 时由中心向外取，并标明 clipped。")
    public StationMap within(@NotNull @Valid StationsWithinRequest request) {
        return findWithin.find(request);
    }
}
