package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.statistics.Wanted;
import cn.fengxing.grievance.statistics.grid.Period;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures of hazards over HTTP. */
@Path("/v1/statistics/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
public class HazardStatisticsResource {

    private final HazardStatistics statistics;

    HazardStatisticsResource(HazardStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Operation(
            operationId = "getHazardStatistics",
            summary = "随手拍的上报、核实、整改和确认",
            description = "按已发布的周、月、季、年统计；不足 5 件的不显示，也不能推算。")
    public HazardStatisticsView figures(
            @Parameter(example = "210100000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @QueryParam("category") @Nullable HazardCategory category,
            @Parameter(example = "2026-11") @QueryParam("period") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String period,
            @QueryParam("by") @Nullable HazardBy by) {
        return statistics.of(
                divisionCode, category == null ? null : category.name(), Wanted.period("period", period), by);
    }
}
