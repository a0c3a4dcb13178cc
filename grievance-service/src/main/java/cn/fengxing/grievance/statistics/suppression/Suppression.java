package cn.fengxing.grievance.statistics.suppression;

import cn.fengxing.kit.figures.SmallGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for one period which groups are told. It begins with those of five and more and takes back until, wherever a told group
 * is made up of others, those withheld together are none or five and more, and more than one. Nothing is told below what is not.
 */
public final class Suppression {

    static final int THRESHOLD = SmallGroups.THRESHOLD;

    private static final Comparator<Cell> FROM_ABOVE = Comparator.<Cell>comparingInt(
                    cell -> cell.scope().length())
            .thenComparing(cell -> !cell.filter().equals(Cell.ALL))
            .thenComparing(Cell::scope)
            .thenComparing(Cell::filter);

    private final Map<Cell, Long> sizes;
    private final Map<Cell, Gap> gaps;
    private final List<Cell> fromAbove;
    private final Map<Line, List<Cell>> lines = new HashMap<>();
    private final Set<Cell> told = new HashSet<>();
    private final Set<Cell> known = new HashSet<>();

    private Suppression(Map<Cell, Long> sizes, Map<Cell, Gap> gaps) {
        this.sizes = sizes;
        this.gaps = gaps;
        this.fromAbove = sizes.keySet().stream().sorted(FROM_ABOVE).toList();
    }

    /** One group and one way of taking it apart. */
    private record Line(Cell whole, String kind) {}

    /**
     * A week.
     *
     * @return for each group what is not told of it; {@link Gap#NONE} where it is told
     */
    public static Map<Cell, Gap> ofWeek(Map<Cell, Long> sizes) {
        Map<Cell, Gap> whole = new HashMap<>();
        sizes.forEach((cell, size) -> whole.put(cell, Gap.week(size)));
        return new Suppression(sizes, whole).decide(false);
    }

    /** @param gaps what is not told of each group in the parts of the period together */
    public static Map<Cell, Gap> ofLonger(Map<Cell, Long> sizes, Map<Cell, Gap> gaps) {
        return new Suppression(sizes, gaps).decide(true);
    }

    private Map<Cell, Gap> decide(boolean madeOfParts) {
        for (Cell cell : fromAbove) {
            line(cell);
            if (madeOfParts && gaps.get(cell).isNone()) {
                known.add(cell);
                told.add(cell);
            } else if (sizes.get(cell) >= THRESHOLD
                    && (!madeOfParts || gaps.get(cell).letsTellTheWhole())) {
                told.add(cell);
            }
        }
        do {
            withholdBelowWithheld();
        } while (mendLines());
        Map<Cell, Gap> decided = new HashMap<>();
        sizes.keySet().forEach(cell -> decided.put(cell, told.contains(cell) ? Gap.NONE : gaps.get(cell)));
        return decided;
    }

    private void line(Cell part) {
        Cell wider = part.wider();
        if (wider != null) {
            lines.computeIfAbsent(new Line(wider, "division"), line -> new ArrayList<>())
                    .add(part);
        }
        if (!part.filter().equals(Cell.ALL)) {
            lines.computeIfAbsent(new Line(new Cell(part.scope(), Cell.ALL), part.kind()), line -> new ArrayList<>())
                    .add(part);
        }
    }

    private void withholdBelowWithheld() {
        for (Cell cell : fromAbove) {
            if (!known.contains(cell) && cell.above().stream().anyMatch(above -> !told.contains(above))) {
                told.remove(cell);
            }
        }
    }

    /** One round; whether anything was taken back. */
    private boolean mendLines() {
        boolean changed = false;
        for (var line : lines.entrySet()) {
            if (told.contains(line.getKey().whole()) && isOpen(line.getValue())) {
                changed |= mend(line.getKey().whole(), line.getValue());
            }
        }
        return changed;
    }

    private boolean isOpen(Collection<Cell> parts) {
        List<Cell> withheld =
                parts.stream().filter(part -> !told.contains(part)).toList();
        long sum = withheld.stream().mapToLong(sizes::get).sum();
        boolean large = withheld.stream().anyMatch(part -> sizes.get(part) >= THRESHOLD);
        return sum != 0 && tells(sum, withheld.size(), large);
    }

    /**
     * Takes back the smallest part, and those that tie with it: were it the first of them alone, it would tell its size. What can be
     * computed from shorter periods is of no use for that.
     */
    private boolean mend(Cell whole, List<Cell> parts) {
        List<Cell> candidates = parts.stream()
                .filter(part -> told.contains(part) && !known.contains(part))
                .toList();
        long smallest = candidates.stream().mapToLong(sizes::get).min().orElse(0);
        boolean changed = told.removeAll(
                candidates.stream().filter(part -> sizes.get(part) == smallest).toList());
        return changed || !known.contains(whole) && told.remove(whole);
    }

    /** Whether the sum of what is withheld narrows down one of its small groups. */
    static boolean tells(long sum, int members, boolean large) {
        return members == 1 || sum < THRESHOLD || !large && sum > (members - 1L) * (THRESHOLD - 1L);
    }
}
