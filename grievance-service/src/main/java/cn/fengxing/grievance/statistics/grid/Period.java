package cn.fengxing.grievance.statistics.grid;

import cn.fengxing.kit.time.Today;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A period of the grid.
 *
 * @param first its first Monday
 */
public record Period(PeriodKind kind, LocalDate first) {

    /** {@code 2026-W48} (ISO 8601), {@code 2026-11}, {@code 2026-Q4} or {@code 2026}. */
    public static final String CODE = "20\\d{2}(-(W(0[1-9]|[1-4]\\d|5[0-3])|0[1-9]|1[0-2]|Q[1-4]))?";

    private static final Pattern CODES = Pattern.compile(CODE);
    private static final int THURSDAY = 3;

    public static Period week(LocalDate day) {
        return new Period(PeriodKind.WEEK, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public static Period week(Instant instant) {
        return week(LocalDate.ofInstant(instant, Today.SHANGHAI));
    }

    public static Period month(YearMonth month) {
        return starting(PeriodKind.MONTH, month.atDay(1));
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if it is none, also for the 53rd week of a year of 52
     */
    public static Period of(String code) {
        if (!CODES.matcher(code).matches()) {
            throw new IllegalArgumentException("no period: " + code);
        }
        int year = Integer.parseInt(code.substring(0, 4));
        String rest = code.substring(Math.min(5, code.length()));
        Period period;
        if (rest.isEmpty()) {
            period = starting(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
        } else if (rest.startsWith("W")) {
            period = week(LocalDate.of(year, 1, 4).plusWeeks(Integer.parseInt(rest.substring(1)) - 1L));
        } else if (rest.startsWith("Q")) {
            int quarter = Integer.parseInt(rest.substring(1));
            period = starting(PeriodKind.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
        } else {
            period = month(YearMonth.parse(code));
        }
        if (!period.code().equals(code)) {
            throw new IllegalArgumentException("no period: " + code);
        }
        return period;
    }

    /** From the week of the first Thursday on or after that day. */
    private static Period starting(PeriodKind kind, LocalDate day) {
        return new Period(
                kind, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).minusDays(THURSDAY));
    }

    private LocalDate thursday() {
        return first.plusDays(THURSDAY);
    }

    public String code() {
        LocalDate thursday = thursday();
        return switch (kind) {
            case WEEK -> "%d-W%02d".formatted(thursday.getYear(), thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(thursday).toString();
            case QUARTER -> thursday.getYear() + "-Q" + thursday.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(thursday.getYear());
        };
    }

    /** The period of that kind in which this one lies. */
    public Period within(PeriodKind longer) {
        LocalDate thursday = thursday();
        return switch (longer) {
            case WEEK -> week(first);
            case MONTH -> month(YearMonth.from(thursday));
            case QUARTER -> starting(longer, thursday.with(IsoFields.DAY_OF_QUARTER, 1));
            case YEAR -> starting(longer, thursday.withDayOfYear(1));
        };
    }

    public Period next() {
        LocalDate thursday = thursday();
        return switch (kind) {
            case WEEK -> new Period(kind, first.plusWeeks(1));
            case MONTH -> month(YearMonth.from(thursday).plusMonths(1));
            case QUARTER ->
                starting(kind, thursday.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3));
            case YEAR -> starting(kind, thursday.withDayOfYear(1).plusYears(1));
        };
    }

    /** Its last Sunday. */
    public LocalDate last() {
        return next().first().minusDays(1);
    }

    /** How many weeks it has. */
    public int weeks() {
        return (int) ChronoUnit.WEEKS.between(first, next().first());
    }

    /** When it is over. */
    public Instant end() {
        return Today.startOf(next().first());
    }

    /** Those of the next shorter kind that it is made of. */
    public List<Period> parts() {
        PeriodKind finer = kind.finer();
        LocalDate end = next().first();
        return Stream.iterate(week(first).within(finer), part -> part.first().isBefore(end), Period::next)
                .toList();
    }
}
