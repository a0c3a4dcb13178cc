package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.operations.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes the calendar of the next year, whole; running clocks that reach into it are counted anew. */
@ApplicationScoped
class UploadCalendar {

    private static final String HEADER = "date,kind,name";
    private static final int MOST_DAYS = 366;

    private final EntityManager entities;
    private final Calendars calendars;
    private final Operators operators;
    private final Clock clock;

    UploadCalendar(EntityManager entities, Calendars calendars, Operators operators, Clock clock) {
        this.entities = entities;
        this.calendars = calendars;
        this.operators = operators;
        this.clock = clock;
    }

    /** @return the year that is known now */
    @Transactional
    public int upload(String table) {
        operators.admit("upload-calendar", Role.ORG_ADMIN);
        List<NamedDay> days = parse(table);
        calendars.changed();
        int next = calendars.current().publishedUntil().getYear() + 1;
        if (days.stream().anyMatch(day -> day.date().getYear() != next)) {
            throw new CalendarRejected.NotTheNextYear(next);
        }
        days.forEach(this::insert);
        return next;
    }

    private static List<NamedDay> parse(String table) {
        List<String> lines = table.replace("\uFEFF", "").strip().lines().toList();
        if (lines.size() < 2
                || lines.size() > MOST_DAYS
                || !lines.get(0).strip().equals(HEADER)) {
            throw new CalendarRejected.UnreadableLine(1);
        }
        List<NamedDay> days = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            NamedDay day = NamedDay.parse(lines.get(i), i + 1);
            if (!days.isEmpty() && !day.date().isAfter(days.get(days.size() - 1).date())) {
                throw new CalendarRejected.UnreadableLine(i + 1);
            }
            days.add(day);
        }
        return days;
    }

    /** Two uploads at once meet at the primary key. */
    private void insert(NamedDay day) {
        entities.createNativeQuery("INSERT INTO calendar_day (day, kind, name, uploaded_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, day.date())
                .setParameter(2, day.kind().name())
                .setParameter(3, day.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
