package cn.fengxing.member.memberfigures;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.figures.ShownGroups;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the figures of a division and of those right below it. */
@ApplicationScoped
public class MemberFigures {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final int[] LEVELS = {2, 4, 6, 9, 12};

    private final Caller caller;
    private final Rollups rollups;
    private final EntityManager entities;
    private final Clock clock;

    MemberFigures(Caller caller, Rollups rollups, EntityManager entities, Clock clock) {
        this.caller = caller;
        this.rollups = rollups;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public MemberFiguresView of(String divisionCode, String month) {
        caller.requireDivision(divisionCode, Role.ORG_ADMIN, Role.DASHBOARD);
        YearMonth of = YearMonth.parse(month);
        if (of.isAfter(YearMonth.from(Today.by(clock)))) {
            throw new FieldRejected("month", "in-future");
        }
        List<String> below = below(divisionCode);
        List<MemberFigureView> figures = Arrays.stream(MemberFigure.values())
                .map(figure -> shown(figure, counts(figure, of, divisionCode, below)))
                .toList();
        return new MemberFiguresView(divisionCode, month, figures);
    }

    /** By division right below; those where nothing was counted as well, for a missing zero would tell that it is one. */
    private Map<String, Long> counts(MemberFigure figure, YearMonth month, String divisionCode, List<String> below) {
        Map<String, Long> counts = new TreeMap<>();
        below.forEach(code -> counts.put(code, 0L));
        LocalDate from = figure.stock() ? BEGINNING : month.atDay(1);
        int digits = childDigits(divisionCode);
        rollups.sums(figure.rollup(), from, month.atEndOfMonth(), DivisionCode.prefix(divisionCode))
                .forEach((key, sum) -> counts.merge(padded(key, digits), sum, Long::sum));
        counts.replaceAll((code, count) -> told(figure, Math.max(0, count)));
        return counts;
    }

    /** A stock is told in steps of five: two months beside each other would tell of a single person. */
    private static long told(MemberFigure figure, long count) {
        return figure.stock() ? count - count % SmallGroups.THRESHOLD : count;
    }

    private static MemberFigureView shown(MemberFigure figure, Map<String, Long> counts) {
        ShownGroups<String> shown = SmallGroups.suppress(counts);
        List<DivisionCountView> divisions = shown.groups().entrySet().stream()
                .map(group ->
                        new DivisionCountView(group.getKey(), group.getValue().orElse(null)))
                .toList();
        return new MemberFigureView(figure, shown.total().orElse(null), divisions);
    }

    private List<String> below(String divisionCode) {
        int digits = childDigits(divisionCode);
        return entities
                .createNativeQuery("""
                        SELECT DISTINCT rpad(left(division_code, ?2), 12, '0') FROM known_organisation
                         WHERE starts_with(division_code, ?1) ORDER BY 1""", String.class)
                .setParameter(1, DivisionCode.prefix(divisionCode))
                .setParameter(2, digits)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private static int childDigits(String divisionCode) {
        int own = DivisionCode.prefix(divisionCode).length();
        return Arrays.stream(LEVELS).filter(level -> level > own).findFirst().orElse(12);
    }

    private static String padded(String key, int digits) {
        String code = key.split("\\|", -1)[0];
        return code.substring(0, Math.min(digits, code.length())) + "0".repeat(12 - digits);
    }
}
