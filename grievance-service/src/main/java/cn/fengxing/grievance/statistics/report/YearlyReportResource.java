package cn.fengxing.grievance.statistics.report;

import cn.fengxing.grievance.statistics.CasePartView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.tabular.TabularFormat;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Yearly reports over HTTP. */
@Path("/v1/statistics/grievances/reports")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "年报", description = "各省公布的年度数字；公布后不变，更正另出一版")
public class YearlyReportResource {

    private static final String PROVINCE = "^[1-9][0-9]0{10}$";
    private static final int LARGEST_BYTES = 1 << 22;

    private final YearlyReports reports;

    YearlyReportResource(YearlyReports reports) {
        this.reports = reports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = YearlyReportView.class, responseCode = "201", responseDescription = "已公布")
    @Operation(operationId = "publishYearlyReport", summary = "公布年报", description = "由省级管理员公布；再次公布即更正，版本加一。")
    public RestResponse<YearlyReportView> publish(@NotNull @Valid PublishReportRequest request) {
        YearlyReportView view = reports.publish(request);
        URI location = URI.create("/v1/statistics/grievances/reports/" + view.year() + "?divisionCode="
                + view.divisionCode() + "&version=" + view.version());
        return RestResponse.ResponseBuilder.<YearlyReportView>created(location)
                .entity(view)
                .build();
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "listYearlyReports", summary = "已公布的年报，每年最新一版", description = "无须登录。")
    public Page<YearlyReportView> list(
            @Parameter(example = "210000000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = PROVINCE)
                    String divisionCode) {
        return new Page<>(reports.list(divisionCode), null);
    }

    @GET
    @Path("/{year}")
    @SecurityRequirements
    @Operation(operationId = "getYearlyReport", summary = "一年的年报", description = "无须登录；不填版本为最新一版。")
    public YearlyReportView get(
            @Parameter(example = "2026") @RestPath @Min(2020) @Max(2099) int year,
            @Parameter(example = "210000000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = PROVINCE)
                    String divisionCode,
            @QueryParam("version") @Min(1) @Max(1000) @Nullable Integer version) {
        return reports.get(divisionCode, year, version);
    }

    @GET
    @Path("/{year}/table.csv")
    @Produces(TabularFormat.CSV_TYPE)
    @SecurityRequirements
    @Operation(operationId = "getYearlyReportAsCsv", summary = "一年的年报（CSV）", description = "无须登录；不填版本为最新一版。")
    @APIResponse(
            responseCode = "200",
            description = "CSV，UTF-8：全省、各市、各类别、各月",
            content =
                    @Content(
                            mediaType = TabularFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> csv(
            @Parameter(example = "2026") @RestPath @Min(2020) @Max(2099) int year,
            @Parameter(example = "210000000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = PROVINCE)
                    String divisionCode,
            @QueryParam("version") @Min(1) @Max(1000) @Nullable Integer version) {
        YearlyReportView report = reports.get(divisionCode, year, version);
        return FigureExportResource.file(sheet(report)::writeCsv, divisionCode + "-" + year + ".csv");
    }

    private static FigureSheet sheet(YearlyReportView report) {
        YearlyFiguresView content = report.content();
        if (content == null) {
            throw new IllegalStateException("a single report has its content");
        }
        List<CasePartView> lines = new ArrayList<>(List.of(new CasePartView("合计", content.figures())));
        lines.addAll(content.cities());
        lines.addAll(content.categories());
        content.months().forEach(month -> lines.add(new CasePartView(month.period(), month.figures())));
        return new FigureSheet(lines);
    }
}
