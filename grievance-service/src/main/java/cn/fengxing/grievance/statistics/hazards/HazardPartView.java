package cn.fengxing.grievance.statistics.hazards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a part.
 *
 * @param part the 12-digit code of a division, or a category
 */
@Schema(example = """
                {"part":"MANHOLE_COVER","figures":{"reported":21}}""")
public record HazardPartView(
        @Schema(maxLength = 40, pattern = "^[A-Z0-9_]+$") String part, HazardFiguresView figures) {}
