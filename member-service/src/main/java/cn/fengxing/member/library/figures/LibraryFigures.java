package cn.fengxing.member.library.figures;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.library.CountLibrary;
import cn.fengxing.member.library.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many items there are, and how often they were read in a month. Texts are things; only readings hide small numbers. */
@ApplicationScoped
public class LibraryFigures {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Rollups rollups;
    private final Clock clock;

    LibraryFigures(Rollups rollups, Clock clock) {
        this.rollups = rollups;
        this.clock = clock;
    }

    @Transactional
    public LibraryFiguresView of(String divisionCode, String month) {
        YearMonth when = YearMonth.parse(month);
        if (!when.isBefore(YearMonth.from(Today.by(clock)))) {
            throw new FieldRejected("month", "month-not-over");
        }
        String prefix = DivisionCode.prefix(divisionCode);
        Map<ItemKind, Long> items = byKind(CountLibrary.ITEMS, BEGINNING, when.atEndOfMonth(), prefix);
        Map<ItemKind, Long> reads = byKind(CountLibrary.READS, when.atDay(1), when.atEndOfMonth(), prefix);
        return new LibraryFiguresView(
                divisionCode,
                month,
                Arrays.stream(ItemKind.values())
                        .map(kind -> new LibraryFiguresView.Kind(kind, items.get(kind), shown(reads.get(kind))))
                        .toList());
    }

    private static @Nullable Long shown(long reads) {
        return reads < SmallGroups.THRESHOLD ? null : reads;
    }

    private Map<ItemKind, Long> byKind(String figure, LocalDate from, LocalDate to, String prefix) {
        Map<ItemKind, Long> counts = new TreeMap<>();
        Arrays.stream(ItemKind.values()).forEach(kind -> counts.put(kind, 0L));
        rollups.sums(figure, from, to, prefix)
                .forEach((key, count) ->
                        counts.merge(ItemKind.valueOf(key.substring(key.indexOf('|') + 1)), count, Long::sum));
        return counts;
    }
}
