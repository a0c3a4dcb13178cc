package cn.fengxing.member.development.limit;

import cn.fengxing.member.development.course.LimitCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a division asks beyond what holds around it.
 *
 * @param amount in the unit that the code names; months unless it says otherwise
 * @param validFrom today or later
 */
@Schema(example = """
        {"code":"CULTIVATION_MONTHS","amount":18,"validFrom":"2027-01-01"}""")
public record LocalLimitRequest(
        @NotNull LimitCode code,
        @NotNull @Min(1) @Max(1000) Integer amount,
        @NotNull LocalDate validFrom) {}
