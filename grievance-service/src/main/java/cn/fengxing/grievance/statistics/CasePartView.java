package cn.fengxing.grievance.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a part.
 *
 * @param part the 12-digit code of a division, the one asked about itself for what lies in none below it; the id of a platform, - for
 *     none; or a category
 */
@Schema(example = """
                {"part":"210102000000","figures":{"filed":52}}""")
public record CasePartView(
        @Schema(maxLength = 40, pattern = "^[A-Z0-9_a-z-]+$")
        String part,

        CaseFiguresView figures) {}
