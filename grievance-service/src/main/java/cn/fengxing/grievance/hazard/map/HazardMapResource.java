package cn.fengxing.grievance.hazard.map;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.ratelimit.Limited;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The map over HTTP. A part of a map is nobody's position. */
@Path("/v1/hazards")
@Blocking
@PermitAll
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardMapResource {

    private static final String GEO_JSON = "application/geo+json";
    private static final int MAX_ZOOM = 22;

    private final DrawHazards draw;
    private final ObjectMapper json;

    HazardMapResource(DrawHazards draw, ObjectMapper json) {
        this.draw = draw;
        this.json = json;
    }

    @GET
    @Path("/map")
    @Produces(GEO_JSON)
    @SecurityRequirements
    @Limited("hazard-map")
    @Operation(
            operationId = "drawHazardMap",
            summary = "隐患地图（GeoJSON）",
            description = "范围内已核实、尚未确认整改的隐患；同一格内有多处的合为一个标记。不含上报人，时间只到日。")
    @APIResponse(
            responseCode = "200",
            description = "RFC 7946",
            content = @Content(mediaType = GEO_JSON, schema = @Schema(implementation = HazardMapView.class)))
    public String map(
            @Parameter(description = "西、南、东、北，十进制度", example = "123.3,41.7,123.6,41.9")
                    @QueryParam("box")
                    @NotNull
                    @Size(max = 60)
                    String box,
            @Parameter(description = "网络地图的缩放级别", example = "12") @QueryParam("zoom") @NotNull Integer zoom)
            throws JsonProcessingException {
        if (zoom < 0 || zoom > MAX_ZOOM) {
            throw new FieldRejected("zoom", "not-between", 0, MAX_ZOOM);
        }
        return json.writeValueAsString(draw.within(MapBox.parse(box), zoom));
    }

    @GET
    @Path("/{id}/public")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(operationId = "getPublicHazard", summary = "公开的隐患", description = "已核实的；照片只有涂抹后的。")
    public PublicHazardView one(@RestPath UUID id) {
        return draw.one(id);
    }
}
