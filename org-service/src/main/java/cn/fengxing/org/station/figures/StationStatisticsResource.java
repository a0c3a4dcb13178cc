package cn.fengxing.org.station.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures of stations over HTTP; public, as the stations are. */
@Path("/v1/statistics/organisations/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "统计", description = "驿站和阵地数量")
public class StationStatisticsResource {

    private final StationFigures figures;

    StationStatisticsResource(StationFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "getStationStatistics", summary = "区划及其下一级的驿站和阵地数量", description = "可查任一日终的数量。")
    public StationFiguresView get(
            @Parameter(example = "210100000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @Parameter(example = "2026-11-25") @QueryParam("on") @Nullable LocalDate on) {
        return figures.of(divisionCode, on);
    }
}
