package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.time.CalendarDay;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar as published so far, kept in memory: it changes once a year, and every clock asks for it. */
@ApplicationScoped
public class Calendars {

    /** After an upload every replica follows within this time. */
    private static final Duration MAX_AGE = Duration.ofSeconds(30);

    private final EntityManager entities;
    private final List<NamedDay> cameWith = cameWith();
    private volatile @Nullable Snapshot snapshot;

    Calendars(EntityManager entities) {
        this.entities = entities;
    }

    private record Snapshot(WorkingCalendar calendar, List<NamedDay> days, long readAtNanos) {

        boolean isFresh() {
            return System.nanoTime() - readAtNanos < MAX_AGE.toNanos();
        }
    }

    @Transactional
    public WorkingCalendar current() {
        return read().calendar();
    }

    /** As it was when it was published until that day: what lies beyond follows the weekday rule. */
    @Transactional
    public WorkingCalendar asPublishedUntil(LocalDate day) {
        return calendar(read().days().stream().filter(named -> !named.date().isAfter(day)));
    }

    @Transactional
    List<NamedDay> ofYear(int year) {
        return read().days().stream()
                .filter(named -> named.date().getYear() == year)
                .toList();
    }

    /** Somebody has uploaded a year: this replica reads it at once. */
    void changed() {
        snapshot = null;
    }

    private Snapshot read() {
        Snapshot present = snapshot;
        if (present == null || !present.isFresh()) {
            List<NamedDay> days = Stream.concat(cameWith.stream(), uploaded()).toList();
            present = new Snapshot(calendar(days.stream()), days, System.nanoTime());
            snapshot = present;
        }
        return present;
    }

    private static WorkingCalendar calendar(Stream<NamedDay> days) {
        return WorkingCalendar.of(days.map(NamedDay::plain).toList());
    }

    private Stream<NamedDay> uploaded() {
        List<?> rows = entities.createNativeQuery("SELECT day, kind, name FROM calendar_day ORDER BY day", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new NamedDay(
                        row.get(0, LocalDate.class),
                        CalendarDay.Kind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class)));
    }

    private static List<NamedDay> cameWith() {
        try (InputStream file = WorkingCalendar.class.getResourceAsStream("/holidays-china.csv")) {
            if (file == null) {
                throw new IllegalStateException("holidays-china.csv is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(line -> NamedDay.parse(line, 0)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
