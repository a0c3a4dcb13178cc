package cn.fengxing.member.export;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.proof.ProofRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is held of me, over HTTP. */
@Path("/v1/people")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class ExportResource {

    private final ExportMine exportMine;

    ExportResource(ExportMine exportMine) {
        this.exportMine = exportMine;
    }

    @POST
    @Path("/me/export")
    @Produces(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @Operation(
            operationId = "exportMe",
            summary = "导出我的全部资料",
            description = "须提供新的短信验证码；没有手机号的工作人员提供密码。包括登记资料、同意、登录、角色、编入支部、谁查看过等。")
    public RestResponse<ExportView> export(@NotNull @Valid ProofRequest request) {
        return RestResponse.ResponseBuilder.ok(exportMine.export(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/me/export/printed")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Limited("sign-in")
    @Operation(
            operationId = "exportMePrinted",
            summary = "导出我的全部资料（供阅读、打印的网页）",
            description = "内容与 exportMe 相同，同样须核验本人。")
    @APIResponse(
            responseCode = "200",
            description = "网页",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1 << 24),
                            example = "<!DOCTYPE html><html lang=\"zh-CN\"><body><h1>蜂行保存的我的资料</h1></body></html>"))
    public RestResponse<String> printed(@NotNull @Valid ProofRequest request) {
        return RestResponse.ResponseBuilder.ok(PrintedExport.of(exportMine.export(request)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
