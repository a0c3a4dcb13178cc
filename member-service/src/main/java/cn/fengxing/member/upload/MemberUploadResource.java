package cn.fengxing.member.upload;

import cn.fengxing.kit.upload.UploadResource;
import cn.fengxing.kit.upload.UploadSteps;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploads of member-service; {@code fengxing.attachments.path} says the same path. */
@Path("/v1/members/uploads")
@Tag(name = "附件上传", description = "断点续传（tus 1.0）：政策文库文件、发展党员材料")
public class MemberUploadResource extends UploadResource {

    MemberUploadResource(UploadSteps steps) {
        super(steps);
    }
}
