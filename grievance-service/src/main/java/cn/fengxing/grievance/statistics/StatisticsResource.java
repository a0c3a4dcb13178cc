package cn.fengxing.grievance.statistics;

import cn.fengxing.kit.problem.FieldRejected;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures over HTTP. */
@Path("/v1/statistics/grievances")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计", description = "响应率、解决率、满意率")
public class StatisticsResource {

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    private final ThreeRates threeRates;

    StatisticsResource(ThreeRates threeRates) {
        this.threeRates = threeRates;
    }

    @GET
    @Operation(operationId = "getGrievanceStatistics", summary = "一个组织的三率", description = "按整月统计；不足 5 件的不显示。")
    public ThreeRatesView rates(
            @QueryParam("organisationId") @NotNull UUID organisationId,
            @QueryParam("platformId") @Nullable UUID platformId,
            @Parameter(example = "2026-01") @QueryParam("from") @NotNull @Pattern(regexp = MONTH) String from,
            @Parameter(example = "2026-11") @QueryParam("to") @NotNull @Pattern(regexp = MONTH) String to) {
        var period = new ThreeRates.Period(YearMonth.parse(from), YearMonth.parse(to));
        if (period.from().isAfter(period.to())) {
            throw new FieldRejected("from", "month-order");
        }
        return threeRates.of(organisationId, platformId, period);
    }
}
