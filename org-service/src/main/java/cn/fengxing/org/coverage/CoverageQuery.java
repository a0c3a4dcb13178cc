package cn.fengxing.org.coverage;

import cn.fengxing.kit.figures.Rollups;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which companies to count.
 *
 * @param industries those that the reader may see
 */
record CoverageQuery(
        String divisionCode,
        Set<String> industries,
        @Nullable UUID platformId) {

    /** Before anything was counted. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 3);

    /** Division, industry and platform of what was counted together. */
    record Place(String division, String industry, String platform) {

        private static Place of(String key) {
            String[] dimensions = key.split("\\|");
            return new Place(dimensions[0], dimensions[1], dimensions[2]);
        }
    }

    /** A figure by group, up to and with a week. */
    Map<String, Long> groups(
            Rollups rollups,
            CoverageFigure figure,
            CoverageLevel level,
            LocalDate week,
            Function<Place, String> group) {
        Map<String, Long> groups = new HashMap<>();
        CoverageLevel own = CoverageLevel.of(divisionCode);
        String prefix = own.prefix(divisionCode) + (level == own ? "|" : "");
        rollups.sums(figure.code(level), BEGINNING, week, prefix).forEach((key, count) -> {
            Place place = Place.of(key);
            if (matches(place)) {
                groups.merge(group.apply(place), count, Long::sum);
            }
        });
        return groups;
    }

    private boolean matches(Place place) {
        return industries.contains(place.industry())
                && (platformId == null || place.platform().equals(platformId.toString()));
    }
}
