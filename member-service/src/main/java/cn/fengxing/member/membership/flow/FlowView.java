package cn.fengxing.member.membership.flow;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of a move without the other.
 *
 * @param id a pseudonym of this one move; it leads to no member
 * @param month in which the side that is known was told
 */
@Schema(example = """
                {"id":"0b7b6a0e-3a59-4b0c-9f6e-0d7f5a3d2c44","gap":"NO_INFLOW","fromDivision":"211100000000",
                "toDivision":"210102000000","month":"2026-11"}""")
public record FlowView(
        UUID id,
        FlowGap gap,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String fromDivision,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String toDivision,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        String month) {}
