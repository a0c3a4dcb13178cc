package cn.fengxing.org.census.imports;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.spool.SpooledFile;
import cn.fengxing.kit.tabular.TabularFormat;
import cn.fengxing.kit.tabular.Verdict;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Uploads of lists over HTTP. */
@Path("/v1/census")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "摸底排查", description = "企业名单和从业人员统计的上传、校验、查重")
public class ImportResource {

    private static final int LARGEST_BYTES = 64 << 20;

    private final ReceiveImport receiveImport;
    private final ImportReads reads;
    private final ErrorReport report;

    ImportResource(ReceiveImport receiveImport, ImportReads reads, ErrorReport report) {
        this.receiveImport = receiveImport;
        this.reads = reads;
        this.report = report;
    }

    @POST
    @Path("/imports")
    @Consumes({TabularFormat.CSV_TYPE, TabularFormat.XLSX_TYPE})
    @Authenticated
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            operationId = "uploadCensusList",
            summary = "上传名单",
            description = "正文是 CSV（UTF-8 或 GBK 均可）或 XLSX 文件，在后台逐行校验、入账；进度见返回的 Location。"
                    + "DRY_RUN 只校验；VALID_ROWS 收下没有错误的行；ALL_OR_NOTHING 有一行错误就一行也不收。")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = TabularFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)),
                @Content(
                        mediaType = TabularFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES))
            })
    public RestResponse<ImportView> upload(
            @QueryParam("kind") @NotNull ImportKind kind,
            @QueryParam("mode") @NotNull ImportMode mode,
            @Parameter(example = "210102000000", description = "名单所属区划，各行须在其内")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[0-9]{12}$")
                    String divisionCode,
            @NotNull SpooledFile file) {
        UUID id = receiveImport.receive(file, new ReceiveImport.Purpose(kind, mode, divisionCode));
        return RestResponse.ResponseBuilder.<ImportView>create(202)
                .location(URI.create("/v1/census/imports/" + id))
                .entity(reads.get(id))
                .build();
    }

    @GET
    @Path("/imports")
    @Operation(operationId = "listCensusImports", summary = "上传过的名单，最近的在前")
    public Page<ImportView> list(@BeanParam PageRequest page) {
        return reads.list(page);
    }

    @GET
    @Path("/imports/{id}")
    @Operation(operationId = "getCensusImport", summary = "一次上传的进度和结果")
    public ImportView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/imports/{id}/rows")
    @Operation(operationId = "listCensusImportRows", summary = "每一行的结论")
    public Page<ImportRowView> rows(
            @RestPath UUID id, @QueryParam("verdict") @Nullable Verdict verdict, @BeanParam PageRequest page) {
        return reads.rows(id, verdict, page);
    }

    @GET
    @Path("/imports/{id}/errors.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Operation(
            operationId = "getCensusErrors",
            summary = "错误报告（Excel）",
            description = "列出被拒收的行，有错误的单元格已标红并注明原因；更正后可直接重新上传。")
    @APIResponse(
            responseCode = "200",
            description = "工作簿",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> errors(@RestPath UUID id) {
        ImportView of = reads.get(id);
        return file(out -> report.write(of, out), "errors-" + id + ".xlsx");
    }

    @GET
    @Path("/templates/{kind}.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Authenticated
    @Operation(operationId = "getCensusTemplate", summary = "名单模板（Excel）", description = "一张表，表头有填写说明，可选的内容有下拉列表。")
    @APIResponse(
            responseCode = "200",
            description = "工作簿",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> template(@RestPath ImportKind kind) {
        return file(kind.template()::writeWorkbook, kind + ".xlsx");
    }

    @GET
    @Path("/templates/{kind}.csv")
    @Produces(TabularFormat.CSV_TYPE)
    @Authenticated
    @Operation(operationId = "getCensusTemplateAsCsv", summary = "名单模板（CSV）")
    @APIResponse(
            responseCode = "200",
            description = "只有表头的 CSV，UTF-8",
            content =
                    @Content(
                            mediaType = TabularFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 4_000)))
    public RestResponse<StreamingOutput> templateAsCsv(@RestPath ImportKind kind) {
        return file(kind.template()::writeCsv, kind + ".csv");
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput body, String name) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
