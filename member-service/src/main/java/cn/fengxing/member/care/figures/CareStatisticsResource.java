package cn.fengxing.member.care.figures;

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

/** Figures of care over HTTP. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务")
public class CareStatisticsResource {

    private final CareFigures figures;

    CareStatisticsResource(CareFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "getCareStatistics",
            summary = "关爱服务人次、场次和发放数",
            description = "按区划和整月；少于5的不显示，也不能由上级、邻近区划或其他月份推算。")
    public CareFiguresView get(
            @Parameter(example = "210100000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @Parameter(example = "2026-10")
                    @QueryParam("month")
                    @NotNull
                    @Pattern(regexp = "^20[0-9]{2}-(0[1-9]|1[0-2])$")
                    String month) {
        return figures.of(divisionCode, month);
    }
}
