package cn.fengxing.member.membership.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a member of the branch has gone. */
@Schema(example = """
        {"toDivisionCode":"210102000000","leftOn":"2026-11-20","monthsAway":12}""")
public record OutflowRequest(
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String toDivisionCode,
        @NotNull LocalDate leftOn,
        @NotNull @Min(1) @Max(600) Integer monthsAway) {}
