package cn.fengxing.member.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with the form of a refused row. Rows that are not listed were taken.
 *
 * @param row as an office program counts it
 */
@Schema(example = """
        {"row":17,"verdict":"REFUSED","column":"手机号","reason":"not-a-phone","message":"不是 11 位手机号"}""")
public record RosterFaultView(
        long row,
        @Schema(maxLength = 10) String verdict,
        @Schema(maxLength = 40) String column,
        @Schema(maxLength = 40) String reason,
        @Schema(maxLength = 200) String message) {}
