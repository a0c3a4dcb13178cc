package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.LimitCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The limits that a division is checked against. */
@Schema(example = """
                {"divisionCode":"210102000000","asOf":"2026-11-24",
                "limits":[{"code":"CULTIVATION_MONTHS","name":"入党积极分子培养教育考察的时间","amount":12}]}""")
public record LimitsView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode, LocalDate asOf, List<Amount> limits) {

    /** One limit. */
    @Schema(example = """
            {"code":"CULTIVATION_MONTHS","name":"入党积极分子培养教育考察的时间","amount":12}""")
    public record Amount(
            LimitCode code, @Schema(maxLength = 40) String name, int amount) {}
}
