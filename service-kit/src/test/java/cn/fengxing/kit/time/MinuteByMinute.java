package cn.fengxing.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The oracle: looks at every minute, one after the other, and asks only whether its date in Shanghai is worked. */
final class MinuteByMinute {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<LocalDate, Boolean> notices = new HashMap<>();

    MinuteByMinute() {
        try (var lines = Files.lines(Path.of("src/main/resources/holidays-china.csv"))) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> notices.put(LocalDate.parse(cells[0]), cells[1].equals("makeup_workday")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works(LocalDate date) {
        boolean weekday = date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
        return notices.getOrDefault(date, weekday);
    }

    Instant plus(Instant start, long minutes) {
        Instant minute = start;
        for (long left = minutes; left > 0; minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (works(LocalDate.ofInstant(minute, SHANGHAI))) {
                left--;
            }
        }
        return minute;
    }

    long between(Instant start, Instant end) {
        long worked = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (works(LocalDate.ofInstant(minute, SHANGHAI))) {
                worked++;
            }
        }
        return worked;
    }
}
