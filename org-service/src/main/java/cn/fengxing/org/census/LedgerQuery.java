package cn.fengxing.org.census;

import cn.fengxing.org.organisation.Industry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger.
 *
 * @param divisionCode with everything in it
 * @param staleMonths only what nobody has verified for so many months, or ever
 */
public record LedgerQuery(
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @Nullable Industry industry,
        @Nullable UUID platformId,
        @Min(1) @Max(120) @Nullable Integer staleMonths) {}
