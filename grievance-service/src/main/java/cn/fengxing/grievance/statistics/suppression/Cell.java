package cn.fengxing.grievance.statistics.suppression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that figures can be asked for in a period.
 *
 * @param scope leading digits of a division's code: 2 of a province, 4 of a city, 6 of a county
 * @param filter {@link #ALL}, or one platform or category, or, of a whole province, one department; never two of them at once
 */
public record Cell(String scope, String filter) {

    public static final String ALL = "-";

    private static final int PROVINCE = 2;
    private static final int COUNTY = 6;

    public static String platform(String id) {
        return "P:" + id;
    }

    public static String category(String code) {
        return "C:" + code;
    }

    public static String department(String id) {
        return "O:" + id;
    }

    /** What kind of filter; the cells of one kind and scope make up the cell without a filter. */
    String kind() {
        return filter.substring(0, 1);
    }

    /** Those that this one is a part of, one step up: the wider division, and the same without the filter. */
    List<Cell> above() {
        List<Cell> above = new ArrayList<>();
        Cell wider = wider();
        if (wider != null) {
            above.add(wider);
        }
        if (!filter.equals(ALL)) {
            above.add(new Cell(scope, ALL));
        }
        return above;
    }

    /** Null for a province. */
    @Nullable
    Cell wider() {
        return scope.length() <= PROVINCE ? null : new Cell(scope.substring(0, scope.length() - 2), filter);
    }

    /** This and the wider divisions, each with each filter. */
    public static List<Cell> holding(String county, String platform, String category, @Nullable String department) {
        List<Cell> cells = new ArrayList<>();
        for (int digits = PROVINCE; digits <= COUNTY; digits += 2) {
            String scope = county.substring(0, digits);
            cells.add(new Cell(scope, ALL));
            cells.add(new Cell(scope, platform(platform)));
            cells.add(new Cell(scope, category(category)));
        }
        if (department != null) {
            cells.add(new Cell(county.substring(0, PROVINCE), department(department)));
        }
        return cells;
    }
}
