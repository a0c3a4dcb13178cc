package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.problem.FieldRejected;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of which cases figures are wanted: those of a division, all, of one platform or of one category, never of both at once; or
 * those of a department.
 */
public record Wanted(
        @Nullable String divisionCode,
        @Nullable UUID organisationId,
        @Nullable UUID platformId,
        @Nullable Category category) {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 60;

    static Wanted of(String divisionCode, @Nullable UUID platformId) {
        return new Wanted(divisionCode, null, platformId, null);
    }

    /** @throws FieldRejected unless it is one of the ways in which figures are told */
    void requireAnswerable() {
        if ((divisionCode == null) == (organisationId == null)) {
            throw new FieldRejected("divisionCode", "division-or-organisation");
        }
        if (organisationId != null && (platformId != null || category != null)) {
            throw new FieldRejected("organisationId", "no-filter-there");
        }
        if (platformId != null && category != null) {
            throw new FieldRejected("category", "one-filter-only");
        }
        if (divisionCode != null) {
            scope(divisionCode);
        }
    }

    /** @throws FieldRejected for what is smaller than a county */
    public static String scope(String divisionCode) {
        String scope = DivisionCode.prefix(divisionCode);
        if (scope.length() > DEEPEST) {
            throw new FieldRejected("divisionCode", "division-too-small");
        }
        return scope;
    }

    /** @param of the division of the department, or the one that is asked about */
    Cell cell(String of) {
        if (organisationId != null) {
            return new Cell(of.substring(0, 2), Cell.department(organisationId.toString()));
        }
        String filter = Cell.ALL;
        if (platformId != null) {
            filter = Cell.platform(platformId.toString());
        } else if (category != null) {
            filter = Cell.category(category.name());
        }
        return new Cell(DivisionCode.prefix(of), filter);
    }

    /** @throws FieldRejected if there is no such week in that year */
    public static Period period(String field, String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException e) {
            throw new FieldRejected(field, "no-such-period");
        }
    }

    static List<Period> periods(String from, String to) {
        Period first = period("from", from);
        Period last = period("to", to);
        if (first.kind() != last.kind() || first.first().isAfter(last.first())) {
            throw new FieldRejected("from", "period-order");
        }
        List<Period> periods = Stream.iterate(first, each -> !each.first().isAfter(last.first()), Period::next)
                .limit(LONGEST + 1)
                .toList();
        if (periods.size() > LONGEST) {
            throw new FieldRejected("from", "too-many-periods", LONGEST);
        }
        return periods;
    }
}
