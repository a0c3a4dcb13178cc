package cn.fengxing.kit.upload;

import jakarta.ws.rs.Path;

@Path("/v1/files")
public class FilesResource extends UploadResource {

    FilesResource(UploadSteps steps) {
        super(steps);
    }
}
