package cn.fengxing.member.roster;

import cn.fengxing.kit.tabular.TabularFormat;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Sheets around lists: an empty one to fill in, and what was wrong with one that was sent. */
@Path("/v1/people")
@Blocking
@Tag(name = "平台企业名册", description = "平台企业上传从业人员名册；企业不会得知其中谁已登记")
public class RosterSheetResource {

    private static final int LARGEST_BYTES = 64 << 20;

    private final RosterReads reads;
    private final RosterErrors errors;

    RosterSheetResource(RosterReads reads, RosterErrors errors) {
        this.reads = reads;
        this.errors = errors;
    }

    @GET
    @Path("/rosters/template.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Authenticated
    @Operation(
            operationId = "getRosterTemplate",
            summary = "名册模板（Excel）",
            description = "一张表，表头有填写说明，工种有下拉列表，手机号按文本填写。")
    @APIResponse(
            responseCode = "200",
            description = "工作簿",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> template() {
        return file(RosterRow.TEMPLATE::writeWorkbook, "roster.xlsx");
    }

    @GET
    @Path("/rosters/template.csv")
    @Produces(TabularFormat.CSV_TYPE)
    @Authenticated
    @Operation(operationId = "getRosterTemplateAsCsv", summary = "名册模板（CSV）")
    @APIResponse(
            responseCode = "200",
            description = "只有表头的 CSV，UTF-8",
            content =
                    @Content(
                            mediaType = TabularFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 4_000)))
    public RestResponse<StreamingOutput> templateAsCsv() {
        return file(RosterRow.TEMPLATE::writeCsv, "roster.csv");
    }

    @GET
    @Path("/rosters/{id}/errors.xlsx")
    @Produces(TabularFormat.XLSX_TYPE)
    @Operation(
            operationId = "getRosterErrors",
            summary = "错误报告（Excel）",
            description = "列出被拒收的行在原文件中的行号，有错误的单元格标红并注明原因；不保存、也不重复单元格的内容。只看格式，不反映其中的人是否登记。")
    @APIResponse(
            responseCode = "200",
            description = "工作簿",
            content =
                    @Content(
                            mediaType = TabularFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)))
    public RestResponse<StreamingOutput> errors(@RestPath UUID id) {
        reads.get(id);
        return file(out -> errors.write(id, out), "errors-" + id + ".xlsx");
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput body, String name) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
