package cn.fengxing.org.station.hours;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a station is closed, whatever its hours.
 *
 * @param until null until further notice
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000006b1","from":"2026-12-01T00:00:00Z","until":"2026-12-05T00:00:00Z",
                "reason":"供暖管道检修"}""")
public record ClosingView(
        UUID id,
        Instant from,
        @Nullable Instant until,
        @Schema(maxLength = 200) String reason) {}
