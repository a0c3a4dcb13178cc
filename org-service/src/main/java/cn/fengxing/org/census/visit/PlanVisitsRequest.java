package cn.fengxing.org.census.visit;

import cn.fengxing.org.organisation.Industry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which companies are to be visited until when.
 *
 * @param staleMonths only those that nobody has verified for so many months, or ever
 */
@Schema(example = """
                {"name":"和平区第四季度走访","divisionCode":"210102000000","dueOn":"2026-12-31","industry":"FOOD_DELIVERY",
                "staleMonths":6}""")
public record PlanVisitsRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotNull LocalDate dueOn,
        @Nullable Industry industry,
        @Min(1) @Max(120) @Nullable Integer staleMonths) {}
