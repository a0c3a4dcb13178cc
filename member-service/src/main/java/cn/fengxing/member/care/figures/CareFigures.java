package cn.fengxing.member.care.figures;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.care.CareKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the figures of a division and a month. A kind's figure is shown if it is no small group, and would be shown
 * among those of the divisions beside this one, level by level up to the province: so nobody subtracts neighbours from what lies above. The month is
 * the only period: sums of months cannot be subtracted either.
 */
@ApplicationScoped
public class CareFigures {

    private static final Role[] READERS = {Role.DASHBOARD, Role.REGULATOR, Role.ORG_ADMIN, Role.COMMUNITY_WORKER};
    private static final int[] LEVELS = {2, 4, 6, 9, 12};

    private final Caller caller;
    private final Rollups rollups;
    private final Clock clock;

    CareFigures(Caller caller, Rollups rollups, Clock clock) {
        this.caller = caller;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Transactional
    public CareFiguresView of(String divisionCode, String month) {
        caller.requireAny(READERS);
        YearMonth when = YearMonth.parse(month);
        if (!when.isBefore(YearMonth.from(Today.by(clock)))) {
            throw new FieldRejected("month", "month-not-over");
        }
        Map<CareKind, Optional<Long>> people = shown(CountCare.PERSON_TIMES, divisionCode, when);
        Map<CareKind, Optional<Long>> packs = shown(CountCare.PACKS, divisionCode, when);
        Map<CareKind, Long> sessions = byKind(CountCare.SESSIONS, DivisionCode.prefix(divisionCode), when);
        List<CareFiguresView.Kind> kinds = Arrays.stream(CareKind.values())
                .map(kind -> new CareFiguresView.Kind(
                        kind,
                        sessions.getOrDefault(kind, 0L),
                        people.get(kind).orElse(null),
                        packs.get(kind).orElse(null)))
                .toList();
        return new CareFiguresView(divisionCode, month, kinds);
    }

    /** No total over the kinds is shown, so that one kind tells nothing of another. */
    private Map<CareKind, Optional<Long>> shown(String figure, String divisionCode, YearMonth month) {
        String own = DivisionCode.prefix(divisionCode);
        Map<CareKind, Optional<Long>> shown = new TreeMap<>();
        Map<CareKind, Long> counts = byKind(figure, own, month);
        for (CareKind kind : CareKind.values()) {
            shown.put(
                    kind,
                    Optional.of(counts.getOrDefault(kind, 0L))
                            .filter(count -> count >= SmallGroups.THRESHOLD)
                            .filter(count -> shownBeside(figure, own, kind, month)));
        }
        return shown;
    }

    /** At each level, the division among those beside it. */
    private boolean shownBeside(String figure, String own, CareKind kind, YearMonth month) {
        for (int i = 1; i < LEVELS.length && LEVELS[i] <= own.length(); i++) {
            String parent = own.substring(0, LEVELS[i - 1]);
            String here = own.substring(0, LEVELS[i]);
            Map<String, Long> beside = byDivision(figure, parent, LEVELS[i], kind, month);
            if (SmallGroups.suppress(beside)
                    .groups()
                    .getOrDefault(here, Optional.empty())
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Long> byDivision(String figure, String parent, int digits, CareKind kind, YearMonth month) {
        Map<String, Long> counts = new TreeMap<>();
        sums(figure, parent, month).forEach((key, count) -> {
            if (key.endsWith("|" + kind)) {
                counts.merge(key.substring(0, digits), count, Long::sum);
            }
        });
        return counts;
    }

    private Map<CareKind, Long> byKind(String figure, String prefix, YearMonth month) {
        Map<CareKind, Long> counts = new TreeMap<>();
        sums(figure, prefix, month)
                .forEach((key, count) ->
                        counts.merge(CareKind.valueOf(key.substring(key.indexOf('|') + 1)), count, Long::sum));
        return counts;
    }

    private Map<String, Long> sums(String figure, String prefix, YearMonth month) {
        return rollups.sums(figure, month.atDay(1), month.atEndOfMonth(), prefix);
    }
}
