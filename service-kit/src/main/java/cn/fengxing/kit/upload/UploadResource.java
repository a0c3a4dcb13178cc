package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentContent;
import cn.fengxing.kit.attachment.AttachmentLink;
import cn.fengxing.kit.attachment.LinkUse;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.problem.FieldRejected;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Uploads over HTTP. A service mounts them by a subclass with {@code @Path} and {@code @Tag} and says the same path in
 * {@code fengxing.attachments.path}.
 */
@Blocking
public abstract class UploadResource {

    private static final String UPLOAD_OFFSET = "Upload-Offset";
    private static final String UPLOAD_EXPIRES = "Upload-Expires";

    private final UploadSteps steps;

    protected UploadResource(UploadSteps steps) {
        this.steps = steps;
    }

    @OPTIONS
    @SecurityRequirements
    @ResponseStatus(204)
    @Operation(operationId = "describeUploads", summary = "支持的 tus 协议版本与扩展")
    public RestResponse<Void> describe() {
        return ResponseBuilder.<Void>noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Checksum-Algorithm", UploadChecksum.ALGORITHMS)
                .build();
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createUpload",
            summary = "开始上传文件（tus 1.0，可断点续传）",
            description = "声明文件的长度、名称和用途；随后用 PATCH 发送内容，断线后用 HEAD 查询从哪里继续。")
    @APIResponse(
            responseCode = "201",
            description = "已开始；Location 为发送内容的网址",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public RestResponse<UploadView> create(
            @Parameter(example = Tus.VERSION) @HeaderParam(Tus.RESUMABLE) @Nullable String resumable,
            @Parameter(description = "文件总字节数", example = "3145728") @HeaderParam("Upload-Length") @Nullable Long length,
            @Parameter(
                            description = "filename 与 purpose（用途代码），值为 base64",
                            example = "filename 6am/56uZLmpwZw==,purpose U1RBVElPTl9QSE9UTw==")
                    @HeaderParam("Upload-Metadata")
                    @Nullable
                    String metadata,
            UriInfo uri) {
        Tus.requireVersion(resumable);
        Upload upload = steps.start(required("Upload-Length", length), metadata);
        return ResponseBuilder.<UploadView>created(URI.create(uri.getPath().replaceAll("/+$", "") + "/" + upload.id()))
                .header(UPLOAD_EXPIRES, Tus.date(upload.expiresAt()))
                .entity(steps.reads().view(upload.id()))
                .build();
    }

    @HEAD
    @Path("/{id}")
    @Operation(operationId = "getUploadOffset", summary = "已保存到第几个字节")
    @APIResponse(responseCode = "200", description = "Upload-Offset 为继续的位置")
    public RestResponse<Void> offset(
            @RestPath UUID id,
            @Parameter(example = Tus.VERSION) @HeaderParam(Tus.RESUMABLE) @Nullable String resumable) {
        Tus.requireVersion(resumable);
        Upload upload = steps.reads().get(id).requireNotRefused();
        return ResponseBuilder.<Void>ok()
                .header(UPLOAD_OFFSET, upload.received())
                .header("Upload-Length", upload.length())
                .header("Upload-Metadata", steps.reads().metadata(upload))
                .header(UPLOAD_EXPIRES, Tus.date(upload.expiresAt()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Tus.CONTENT_TYPE)
    @ResponseStatus(204)
    @Operation(
            operationId = "appendToUpload",
            summary = "从指定位置继续发送内容",
            description = "最后一段到达后立即检查文件：照片重新绘制并去除全部元数据；不接受的文件以 422 说明原因。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = Tus.CONTENT_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "204",
            description = "已保存",
            headers = @Header(name = UPLOAD_OFFSET, schema = @Schema(type = SchemaType.INTEGER, format = "int64")))
    @APIResponse(responseCode = "409", description = "位置不符：先用 HEAD 查询", ref = "Problem400")
    public RestResponse<Void> append(
            @RestPath UUID id,
            @Parameter(example = Tus.VERSION) @HeaderParam(Tus.RESUMABLE) @Nullable String resumable,
            @Parameter(example = "1048576") @HeaderParam(UPLOAD_OFFSET) @Nullable Long offset,
            @Parameter(description = "sha1 或 sha256，值为 base64", example = "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
                    @HeaderParam("Upload-Checksum")
                    @Nullable
                    String checksum,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long announced,
            InputStream body) {
        Tus.requireVersion(resumable);
        long bytes = announced == null ? -1 : announced;
        Upload upload = steps.append(id, required(UPLOAD_OFFSET, offset), bytes, checksum, body);
        return ResponseBuilder.<Void>noContent()
                .header(UPLOAD_OFFSET, upload.received())
                .header(UPLOAD_EXPIRES, Tus.date(upload.expiresAt()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(operationId = "endUpload", summary = "放弃上传", description = "已保存的内容一并删除；附件若尚未被引用，也一并删除。")
    public RestResponse<Void> end(
            @RestPath UUID id,
            @Parameter(example = Tus.VERSION) @HeaderParam(Tus.RESUMABLE) @Nullable String resumable) {
        Tus.requireVersion(resumable);
        steps.end(id);
        return RestResponse.noContent();
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getUpload", summary = "上传的进度与结果")
    public UploadView get(@RestPath UUID id) {
        return steps.reads().view(id);
    }

    @POST
    @Path("/{id}/links")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "linkAttachment", summary = "取得附件的短期链接", description = "能否读取由附件所属的业务决定；链接几分钟后失效。")
    public AttachmentLink link(
            @RestPath UUID id, @Parameter(example = "VIEW") @QueryParam("use") @Nullable LinkUse use) {
        return steps.link(id, use == null ? LinkUse.VIEW : use);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @SecurityRequirements
    @Operation(operationId = "readAttachment", summary = "凭短期链接读取附件")
    @APIResponse(
            responseCode = "200",
            description = "附件内容",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<AttachmentContent> content(
            @RestPath UUID id,
            @Parameter(example = "VIEW") @QueryParam("use") @Nullable LinkUse use,
            @Parameter(example = "1767225600") @QueryParam("until") @Nullable Long until,
            @Parameter(example = "tL1w0Ff3mYxQ5c2o7Z8h1kVn6pRs9uXaBdEgJiLqTyM") @QueryParam("signature") @Nullable
                    String signature) {
        AttachmentContent content =
                steps.open(id, required("use", use), required("until", until), required("signature", signature));
        Attachment attachment = content.attachment();
        boolean shown = use == LinkUse.VIEW && attachment.type().isPhoto();
        return ResponseBuilder.ok(content, attachment.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(shown, attachment.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    /** RFC 6266 with RFC 8187's extended value, which every browser of today reads. */
    private static String disposition(boolean shown, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new FieldRejected(name, "required");
        }
        return value;
    }
}
