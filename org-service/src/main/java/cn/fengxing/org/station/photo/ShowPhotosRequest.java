package cn.fengxing.org.station.photo;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The photos that a station is to have: those uploaded for it just now, and those of its present ones that stay. */
@Schema(example = """
                {"attachmentIds":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record ShowPhotosRequest(
        @NotNull @Size(max = StationPhotos.MOST) List<@NotNull UUID> attachmentIds) {}
