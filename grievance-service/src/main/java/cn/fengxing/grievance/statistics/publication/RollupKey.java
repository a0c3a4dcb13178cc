package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.figures.Rollups;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what is counted. The week comes first: what is written now lies together, and a week is read without the years before it.
 *
 * @param county six digits
 * @param platform {@code -} for none
 * @param department {@code -} for none
 */
public record RollupKey(Period week, String county, String platform, String category, String department) {

    private static final String NONE = "-";
    private static final int COUNTY = 6;

    public static RollupKey of(
            Period week, String divisionCode, @Nullable UUID platformId, String category, @Nullable UUID departmentId) {
        return new RollupKey(
                week,
                divisionCode.substring(0, COUNTY),
                platformId == null ? NONE : platformId.toString(),
                category,
                departmentId == null ? NONE : departmentId.toString());
    }

    static RollupKey parse(String key) {
        String[] parts = key.split("\\|", -1);
        return new RollupKey(Period.week(LocalDate.parse(parts[0])), parts[1], parts[2], parts[3], parts[4]);
    }

    public String text() {
        return Rollups.key(week.first().toString(), county, platform, category, department);
    }

    List<Cell> cells() {
        return Cell.holding(county, platform, category, department.equals(NONE) ? null : department);
    }
}
