package cn.fengxing.org.upload;

import cn.fengxing.kit.upload.UploadResource;
import cn.fengxing.kit.upload.UploadSteps;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploads of org-service; {@code fengxing.attachments.path} says the same path. */
@Path("/v1/organisations/uploads")
@Tag(name = "附件上传", description = "断点续传（tus 1.0）：驿站照片、清单佐证、会议记录、摸底名单")
public class OrganisationUploadResource extends UploadResource {

    OrganisationUploadResource(UploadSteps steps) {
        super(steps);
    }
}
