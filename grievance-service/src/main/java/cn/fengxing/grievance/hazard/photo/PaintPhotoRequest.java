package cn.fengxing.grievance.hazard.photo;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The photo with faces, plates and labels painted out, uploaded just now. */
@Schema(example = """
                {"attachmentId":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"}""")
public record PaintPhotoRequest(@NotNull UUID attachmentId) {}
