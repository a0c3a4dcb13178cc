package cn.fengxing.org.census;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.tabular.TabularFormat;
import cn.fengxing.org.census.ties.StateTies;
import cn.fengxing.org.census.ties.StateTiesRequest;
import cn.fengxing.org.organisation.Industry;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The ledger over HTTP. */
@Path("/v1/census")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "台账", description = "企业台账：经营、从业人员、党员、组织情况")
public class LedgerResource {

    private static final String CODE = "^[0-9]{12}$";

    private final LedgerReads reads;
    private final LedgerExport export;
    private final StateTies stateTies;

    LedgerResource(LedgerReads reads, LedgerExport export, StateTies stateTies) {
        this.reads = reads;
        this.export = export;
        this.stateTies = stateTies;
    }

    @GET
    @Path("/companies")
    @Operation(operationId = "listLedger", summary = "一个区划的企业台账", description = "staleMonths 只列出这么多个月没有核实过的企业。")
    public Page<LedgerEntryView> list(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @QueryParam("industry") @Nullable Industry industry,
            @QueryParam("platformId") @Nullable UUID platformId,
            @Parameter(example = "6") @QueryParam("staleMonths") @Min(1) @Max(120) @Nullable Integer staleMonths,
            @BeanParam PageRequest page) {
        return reads.list(new LedgerQuery(divisionCode, industry, platformId, staleMonths), page);
    }

    @GET
    @Path("/companies/{id}")
    @Operation(operationId = "getLedgerEntry", summary = "读取一家企业的台账")
    public LedgerEntryView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @PUT
    @Path("/companies/{id}/ties")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "stateTies",
            summary = "登记企业与组织、工作力量的联系",
            description = "organisationId 是企业在组织树中的组织；support 是已派驻或建立的指导员、联络员、工会、团组织。")
    public LedgerEntryView ties(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StateTiesRequest request) {
        stateTies.state(id, ifMatch, request);
        return reads.get(id);
    }

    @GET
    @Path("/uncovered")
    @Operation(operationId = "listUncovered", summary = "尚未覆盖的企业，从业人数多的在前", description = "在营而没有党组织、指导员、联络员、工会、团组织的企业。")
    public Page<LedgerEntryView> uncovered(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @QueryParam("industry") @Nullable Industry industry,
            @QueryParam("platformId") @Nullable UUID platformId,
            @BeanParam PageRequest page) {
        return reads.uncovered(new LedgerQuery(divisionCode, industry, platformId, null), page);
    }

    @GET
    @Path("/ledger.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Operation(operationId = "exportLedger", summary = "导出台账（Excel）")
    @APIResponse(
            responseCode = "200",
            description = "工作簿",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 30)))
    public RestResponse<StreamingOutput> export(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @QueryParam("industry") @Nullable Industry industry) {
        LedgerQuery wanted = new LedgerQuery(divisionCode, industry, null, null);
        export.check(wanted);
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> export.write(wanted, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-" + divisionCode + ".xlsx\"")
                .build();
    }
}
