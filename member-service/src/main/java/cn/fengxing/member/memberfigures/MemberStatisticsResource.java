package cn.fengxing.member.memberfigures;

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

/** Figures of members over HTTP. */
@Path("/v1/statistics/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "统计", description = "党员和指导员的分区划数字")
public class MemberStatisticsResource {

    private final MemberFigures figures;

    MemberStatisticsResource(MemberFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "getMemberFigures",
            summary = "党员统计",
            description = "按区划和月份：党员、未编入、按期和逾期编入、转接、流出流入、指导员、联系人、组织生活。不足五的不显示，存量按五取整。")
    public MemberFiguresView figures(
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = "^[0-9]{12}$")
                    String divisionCode,
            @Parameter(example = "2026-11")
                    @QueryParam("month")
                    @NotNull
                    @Pattern(regexp = "^20[0-9]{2}-(0[1-9]|1[0-2])$")
                    String month) {
        return figures.of(divisionCode, month);
    }
}
