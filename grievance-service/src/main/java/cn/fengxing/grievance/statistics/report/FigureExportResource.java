package cn.fengxing.grievance.statistics.report;

import cn.fengxing.grievance.statistics.CasePartView;
import cn.fengxing.grievance.statistics.CaseStatistics;
import cn.fengxing.grievance.statistics.GrievanceStatisticsResource.Asked;
import cn.fengxing.grievance.statistics.GrievanceStatisticsView;
import cn.fengxing.grievance.statistics.Wanted;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;
import cn.fengxing.kit.tabular.TabularFormat;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures of a period as a file, for whoever may read them. */
@Path("/v1/statistics")
@Blocking
@Tag(name = "统计")
public class FigureExportResource {

    private static final String CODE = "^" + Period.CODE + "$";
    private static final int LARGEST_BYTES = 1 << 24;

    private final CaseStatistics statistics;

    FigureExportResource(CaseStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Path("/grievances.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Operation(operationId = "exportGrievanceStatistics", summary = "导出三率（Excel）", description = "与页面相同，不足 5 件的同样不显示。")
    @APIResponse(
            responseCode = "200",
            description = "工作簿，首行为合计",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> workbook(
            @BeanParam @Valid Asked asked,
            @Parameter(example = "2026-11") @QueryParam("period") @NotNull @Pattern(regexp = CODE) String period,
            @QueryParam("by") @Nullable Parts by) {
        return file(sheet(asked.wanted(), period, by)::writeWorkbook, period + ".xlsx");
    }

    @GET
    @Path("/grievances.csv")
    @Produces(TabularFormat.CSV_TYPE)
    @Operation(
            operationId = "exportGrievanceStatisticsAsCsv",
            summary = "导出三率（CSV）",
            description = "与页面相同，不足 5 件的同样不显示。")
    @APIResponse(
            responseCode = "200",
            description = "CSV，UTF-8，首行为合计",
            content =
                    @Content(
                            mediaType = TabularFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> csv(
            @BeanParam @Valid Asked asked,
            @Parameter(example = "2026-11") @QueryParam("period") @NotNull @Pattern(regexp = CODE) String period,
            @QueryParam("by") @Nullable Parts by) {
        return file(sheet(asked.wanted(), period, by)::writeCsv, period + ".csv");
    }

    private FigureSheet sheet(Wanted wanted, String period, @Nullable Parts by) {
        GrievanceStatisticsView view = statistics.of(wanted, Wanted.period("period", period), by);
        List<CasePartView> lines = new ArrayList<>(List.of(new CasePartView("合计", view.figures())));
        lines.addAll(view.parts());
        return new FigureSheet(lines);
    }

    static RestResponse<StreamingOutput> file(StreamingOutput body, String name) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"grievances-" + name + "\"")
                .build();
    }
}
