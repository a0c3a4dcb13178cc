package cn.fengxing.org.coverage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Coverage of a division.
 *
 * @param weekOf the Monday of the last week that is counted
 * @param live whether the week is still running, and nothing is withheld
 */
@Schema(example = """
                {"divisionCode":"210100000000","by":"INDUSTRY","weekOf":"2026-11-16","live":false,
                "total":{"operating":143,"organised":61,"worked":97,"organisedShare":0.427,"workedShare":0.678},
                "groups":[{"key":"FOOD_DELIVERY","counts":{"operating":88,"organised":40,"worked":61,"organisedShare":0.455,
                "workedShare":0.693}}]}""")
public record CoverageView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        CoverageBy by,
        LocalDate weekOf,
        boolean live,
        CoverageCountsView total,
        @Schema(maxItems = 2000) List<Group> groups) {

    /** @param key a division's code, an industry, or a platform's id; {@code -} for companies of no platform */
    @Schema(name = "CoverageGroup")
    public record Group(@Schema(maxLength = 36) String key, CoverageCountsView counts) {}
}
