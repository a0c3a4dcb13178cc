package cn.fengxing.org.station.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when to when a station will be closed, and why. */
@Schema(example = """
        {"from":"2026-12-01T00:00:00Z","until":"2026-12-05T00:00:00Z","reason":"供暖管道检修"}""")
public record CloseTemporarilyRequest(
        @NotNull Instant from,

        @Schema(description = "不填则直至另行通知") @Nullable Instant until,
        @NotBlank @Size(max = 200) String reason) {}
