package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Photos of hazards over HTTP. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人。人身安全拨 110，劳动权益拨 12333 或走诉求直通")
public class HazardPhotoResource {

    private final HazardPhotoReads reads;
    private final PaintPhoto paintPhoto;

    HazardPhotoResource(HazardPhotoReads reads, PaintPhoto paintPhoto) {
        this.reads = reads;
        this.paintPhoto = paintPhoto;
    }

    @GET
    @Path("/{id}/photos")
    @Operation(
            operationId = "listHazardPhotos",
            summary = "隐患照片",
            description = "核实人看到原图，直到涂去人脸、车牌和单据；其他人只看到涂抹后的。上报人看得到自己的照片已收到。")
    public Page<HazardPhotoView> list(@RestPath UUID id) {
        return new Page<>(reads.of(id), null);
    }

    @POST
    @Path("/{id}/photos/{photoId}/painting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "paintHazardPhoto",
            summary = "换成涂抹后的照片",
            description = "先以用途 HAZARD_PAINTED_PHOTO 上传；原图及其密钥立即删除，不可恢复。")
    public Page<HazardPhotoView> paint(
            @RestPath UUID id, @RestPath UUID photoId, @NotNull @Valid PaintPhotoRequest request) {
        paintPhoto.paintOut(id, photoId, request.attachmentId());
        return new Page<>(reads.of(id), null);
    }

    @DELETE
    @Path("/{id}/photos/{photoId}")
    @ResponseStatus(204)
    @Operation(operationId = "discardHazardPhoto", summary = "删除照片", description = "无法涂抹或与隐患无关的。")
    public RestResponse<Void> discard(@RestPath UUID id, @RestPath UUID photoId) {
        paintPhoto.discard(id, photoId);
        return RestResponse.noContent();
    }
}
