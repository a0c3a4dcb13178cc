package cn.fengxing.kit.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The one spelling of each value that is a text on the wire, the same in bodies and in parameters. */
final class Scalars {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_TEXT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT_TEXT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final Pattern TIME_TEXT = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern MONTH_TEXT = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DURATION_TEXT = Pattern.compile("P[0-9DTHMS]{1,30}");

    /** Each throws a RuntimeException for what it does not know. */
    static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
            UUID.class, text -> UUID.fromString(matching(UUID_TEXT, text)),
            Instant.class, Scalars::instant,
            LocalDate.class, Scalars::date,
            LocalTime.class, text -> LocalTime.parse(matching(TIME_TEXT, text)),
            YearMonth.class, text -> YearMonth.parse(matching(MONTH_TEXT, text)),
            Duration.class, text -> Duration.parse(matching(DURATION_TEXT, text)));

    private Scalars() {}

    /** In microseconds, as PostgreSQL keeps it: what is answered at once is what will be read later. */
    private static Instant instant(String text) {
        Instant instant = Instant.parse(matching(INSTANT_TEXT, text)).truncatedTo(ChronoUnit.MICROS);
        date(text.substring(0, 10));
        return instant;
    }

    /** Year 0000 is no year for PostgreSQL. */
    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(
                matching(DATE_TEXT, text), DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));
        if (date.getYear() < 1) {
            throw new IllegalArgumentException("year");
        }
        return date;
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(pattern.pattern());
        }
        return text;
    }
}
