package cn.fengxing.org.chart;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Charts over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织架构图", description = "屏幕用的 JSON 和打印用的 SVG")
public class ChartResource {

    private static final String SVG = "image/svg+xml";

    private final ChartReads reads;
    private final DrawChart drawChart;

    ChartResource(ChartReads reads, DrawChart drawChart) {
        this.reads = reads;
        this.drawChart = drawChart;
    }

    @GET
    @Path("/{id}/chart")
    @Operation(operationId = "getChart", summary = "组织架构图", description = "最多 600 个组织，先上级后下级；more 是未列出的直接下级数。")
    public ChartNode chart(
            @RestPath UUID id,
            @Parameter(description = "向下几级", example = "3") @QueryParam("depth") @DefaultValue("3") @Min(0) @Max(10)
                    int depth,
            @Parameter(example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on) {
        return reads.chart(id, depth, on);
    }

    @GET
    @Path("/{id}/chart.svg")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "SVG",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class, maxLength = 1_000_000)))
    @Operation(
            operationId = "drawChart",
            summary = "组织架构图（打印）",
            description = "一页横向 A4 或 A3；不写 depth 时取字迹仍可辨认的最大级数。框角的 +n 是未画出的直接下级数。")
    public RestResponse<String> svg(
            @RestPath UUID id,
            @Parameter(description = "向下几级", example = "3") @QueryParam("depth") @Min(0) @Max(10) @Nullable
                    Integer depth,
            @Parameter(example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on,
            @Parameter(example = "A3") @QueryParam("paper") @DefaultValue("A4") Paper paper) {
        return RestResponse.ResponseBuilder.ok(drawChart.draw(id, depth, on, paper), SVG + ";charset=UTF-8")
                .build();
    }
}
