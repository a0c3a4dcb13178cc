package cn.fengxing.member.development.limit;

import cn.fengxing.member.development.course.LimitCode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of limits.
 *
 * @param divisionCode where it holds; none of a national one
 */
@Schema(example = """
                {"id":18,"divisionCode":"210102000000","code":"CULTIVATION_MONTHS","name":"入党积极分子培养教育考察的时间","amount":18,
                "validFrom":"2027-01-01"}""")
public record LocalLimitView(
        long id,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String divisionCode,

        LimitCode code,
        @Schema(maxLength = 40) String name,
        int amount,
        LocalDate validFrom) {}
