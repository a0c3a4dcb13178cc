package cn.fengxing.kit.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and office programs write them. */
final class Dates {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?(?:[T]?\\d{1,2}:\\d{2}.*)?");

    private static final Pattern RUN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** A bare number in a cell that lost its format: days since 1899-12-30 (ECMA-376 part 1, 18.17.4.1), 1954 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** A month without a day is its first day. */
    static Optional<LocalDate> parse(String text) {
        try {
            Matcher parts = PARTS.matcher(text);
            if (parts.matches()) {
                return Optional.of(date(parts.group(1), parts.group(2), parts.group(3) == null ? "1" : parts.group(3)));
            }
            Matcher run = RUN.matcher(text);
            if (run.matches()) {
                return Optional.of(date(run.group(1), run.group(2), run.group(3)));
            }
            return SERIAL.matcher(text).matches()
                    ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
