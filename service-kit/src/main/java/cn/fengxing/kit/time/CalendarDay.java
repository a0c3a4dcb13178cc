package cn.fengxing.kit.time;

import java.time.LocalDate;

/** A date that the State Council's yearly notice moves away from the weekday rule, or confirms as a holiday. */
public record CalendarDay(LocalDate date, Kind kind) {

    /** In the file in lower case. */
    public enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }

    /** @throws IllegalArgumentException if the line is not {@code date,kind,name} */
    static CalendarDay parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("not date,kind,name: " + line);
        }
        return switch (cells[1]) {
            case "holiday" -> new CalendarDay(LocalDate.parse(cells[0]), Kind.HOLIDAY);
            case "makeup_workday" -> new CalendarDay(LocalDate.parse(cells[0]), Kind.MAKEUP_WORKDAY);
            default -> throw new IllegalArgumentException("unknown kind of day: " + line);
        };
    }
}
