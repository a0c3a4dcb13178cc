package cn.fengxing.org.station.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, for who proposed it. */
@Schema(example = """
        {"reason":"微波炉已修好，欢迎再来。"}""")
public record RefuseCorrectionRequest(
        @NotBlank @Size(max = 200) String reason) {}
