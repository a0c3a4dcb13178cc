package cn.fengxing.member.memberfigures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param count absent: fewer than five, or withheld so that no small group can be computed */
@Schema(example = """
        {"divisionCode":"210102000000","count":120}""")
public record DivisionCountView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long count) {}
