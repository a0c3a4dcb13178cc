package cn.fengxing.grievance.evidence;

import cn.fengxing.kit.upload.UploadResource;
import cn.fengxing.kit.upload.UploadSteps;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploads of grievance-service; {@code fengxing.attachments.path} says the same path. */
@Path("/v1/attachments")
@Tag(name = "附件上传", description = "断点续传（tus 1.0）：诉求证据等图片，登录或凭回执")
public class CaseUploadResource extends UploadResource {

    CaseUploadResource(UploadSteps steps) {
        super(steps);
    }
}
