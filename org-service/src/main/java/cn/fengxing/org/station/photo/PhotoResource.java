package cn.fengxing.org.station.photo;

import cn.fengxing.kit.http.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A station's photos over HTTP. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "驿站", description = "爱心驿站和服务阵地")
public class PhotoResource {

    private final ShowPhotos showPhotos;

    PhotoResource(ShowPhotos showPhotos) {
        this.showPhotos = showPhotos;
    }

    @GET
    @Path("/{id}/photos")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listStationPhotos", summary = "驿站照片", description = "每张照片附几分钟内有效的链接。")
    public Page<StationPhotoView> list(@RestPath UUID id) {
        return new Page<>(showPhotos.of(id), null);
    }

    @PUT
    @Path("/{id}/photos")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "showStationPhotos",
            summary = "更新驿站照片",
            description = "列出的照片保留，未列出的删除；新照片先以用途 STATION_PHOTO 上传。照片中不得有可辨认的人脸或车牌。")
    public Page<StationPhotoView> show(@RestPath UUID id, @NotNull @Valid ShowPhotosRequest request) {
        return new Page<>(showPhotos.exactly(id, request.attachmentIds()), null);
    }
}
