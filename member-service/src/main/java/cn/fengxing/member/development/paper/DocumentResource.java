package cn.fengxing.member.development.paper;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Documents of development files over HTTP. */
@Path("/v1/development")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class DocumentResource {

    private final DocumentReads reads;
    private final AddDocument addDocument;

    DocumentResource(DocumentReads reads, AddDocument addDocument) {
        this.reads = reads;
        this.addDocument = addDocument;
    }

    @GET
    @Path("/files/mine/documents")
    @Operation(
            operationId = "listMyDevelopmentDocuments",
            summary = "我的入党材料清单",
            description = "逐步骤列出应交、缺少和已归入的材料；本人书写的可以打开，组织形成的只显示有无。")
    public DocumentsView mine() {
        return reads.mine();
    }

    @GET
    @Path("/files/{id}/documents")
    @Operation(
            operationId = "listDevelopmentDocuments",
            summary = "发展党员材料清单",
            description = "逐步骤列出应交、缺少、只有纸质和已归入的材料；只限可以查看该档案的人，查阅有审计记录。打开文件用附件短期链接，同样有记录。")
    public DocumentsView of(@RestPath UUID id) {
        return reads.of(id);
    }

    @POST
    @Path("/files/{id}/documents")
    @Idempotent
    @Operation(
            operationId = "addDevelopmentDocument",
            summary = "归入材料",
            description = "由登记该步骤的支部或上级党委归入扫描件或照片，加密保存。材料只增不改、不删：重新扫描的另行归入。档案封存后任何人不能打开。")
    public DocumentsView add(@BeanParam Seen seen, @NotNull @Valid AddDocumentRequest request) {
        return addDocument.add(seen, request);
    }
}
