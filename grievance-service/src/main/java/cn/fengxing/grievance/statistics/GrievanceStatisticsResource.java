package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;
import cn.fengxing.kit.http.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures of cases over HTTP. */
@Path("/v1/statistics/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计", description = "响应率、解决率、满意率；按整周发布，不足 5 件的不显示，也不能推算")
public class GrievanceStatisticsResource {

    private final CaseStatistics statistics;

    /** Of which cases figures are wanted. */
    public static class Asked {

        @Parameter(example = "210100000000", description = "省、市或县的区划代码；与 organisationId 二选一")
        @QueryParam("divisionCode")
        @Pattern(regexp = "^[1-9][0-9]{11}$")
        @Nullable
        String divisionCode;

        @Parameter(description = "承办组织；与 divisionCode 二选一")
        @QueryParam("organisationId")
        @Nullable
        UUID organisationId;

        @Parameter(description = "平台企业；与 category 最多选一项")
        @QueryParam("platformId")
        @Nullable
        UUID platformId;

        @Parameter(description = "类别；与 platformId 最多选一项")
        @QueryParam("category")
        @Nullable
        Category category;

        public Wanted wanted() {
            return new Wanted(divisionCode, organisationId, platformId, category);
        }
    }

    GrievanceStatisticsResource(CaseStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Operation(
            operationId = "getGrievanceStatistics",
            summary = "一个区划或承办组织的三率",
            description = "按已发布的周、月、季、年统计；一周计入其星期四所在的月份。可再按下级区划、平台或类别分列。")
    public GrievanceStatisticsView figures(
            @BeanParam @Valid Asked asked,
            @Parameter(example = "2026-11") @QueryParam("period") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String period,
            @QueryParam("by") @Nullable Parts by) {
        return statistics.of(asked.wanted(), Wanted.period("period", period), by);
    }

    @GET
    @Path("/trend")
    @Operation(operationId = "getGrievanceTrend", summary = "三率的变化", description = "最多 60 个周、月、季或年；尚未发布的不列。")
    public Page<FigurePointView> trend(
            @BeanParam @Valid Asked asked,
            @Parameter(example = "2026-01") @QueryParam("from") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String from,
            @Parameter(example = "2026-11") @QueryParam("to") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String to) {
        return new Page<>(statistics.trend(asked.wanted(), Wanted.periods(from, to)), null);
    }

    @GET
    @Path("/company")
    @Operation(
            operationId = "getCompanyGrievanceStatistics",
            summary = "平台企业看到的本企业数字",
            description = "按已发布的整周及由整周组成的月、季、年；件数按五取整，比例按 5% 取整。")
    public GrievanceStatisticsView ofCompany(
            @QueryParam("platformId") @NotNull UUID platformId,
            @Parameter(example = "210100000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @Parameter(example = "2026-W48") @QueryParam("period") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String period) {
        return statistics.ofCompany(platformId, divisionCode, Wanted.period("period", period));
    }

    @GET
    @Path("/public")
    @SecurityRequirements
    @Operation(
            operationId = "getPublicGrievanceStatistics",
            summary = "向社会公布的数字",
            description = "无须登录。按已发布的整周及由整周组成的月、季、年；件数按五取整，比例按 5% 取整，不区分企业。")
    public GrievanceStatisticsView ofPublic(
            @Parameter(example = "210000000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @Parameter(example = "2026-W48") @QueryParam("period") @NotNull @Pattern(regexp = "^" + Period.CODE + "$")
                    String period,
            @QueryParam("by") @Nullable Parts by) {
        return statistics.ofPublic(divisionCode, Wanted.period("period", period), by);
    }
}
