package cn.fengxing.grievance.evidence;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Evidence over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求证据", description = "照片和截图：重新绘制、去除全部元数据后保存")
public class EvidenceResource {

    private final AddEvidence addEvidence;
    private final ReadEvidence readEvidence;

    EvidenceResource(AddEvidence addEvidence, ReadEvidence readEvidence) {
        this.addEvidence = addEvidence;
        this.readEvidence = readEvidence;
    }

    @GET
    @Path("/{id}/evidence")
    @Operation(operationId = "listEvidence", summary = "证据材料", description = "企业只看到本人同意其看到的。查看图片请取得短期链接，非本人查看留痕。")
    public EvidenceView list(@RestPath UUID id) {
        return readEvidence.read(id);
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "已附上")
    @Operation(
            operationId = "addEvidence",
            summary = "附上证据",
            description = "先以用途 CASE_EVIDENCE 上传图片（/v1/attachments），再附到诉求上；本人（含匿名）和承办单位都可以附。")
    public EvidenceView add(@RestPath UUID id, @NotNull @Valid AddEvidenceRequest request) {
        addEvidence.add(id, request.attachmentId(), Boolean.TRUE.equals(request.forCompany()));
        return readEvidence.read(id);
    }
}
