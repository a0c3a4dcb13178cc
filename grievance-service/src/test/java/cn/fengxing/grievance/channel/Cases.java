package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.deadline.Limit;
import cn.fengxing.grievance.deadline.LimitBook;
import cn.fengxing.grievance.deadline.Timetable;
import cn.fengxing.kit.time.CalendarDay;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases for tests of the rules, without a database. */
final class Cases {

    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    static final UUID BRANCH = UUID.randomUUID();
    static final UUID COMPANY = UUID.randomUUID();
    static final UUID BUREAU = UUID.randomUUID();
    static final UUID MINISTRY = UUID.randomUUID();
    static final UUID COMMITTEE = UUID.randomUUID();
    static final byte[] NOTE = {1};

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    /** A calendar of 2027 with one more week off. */
    static final WorkingCalendar WITH_NEW_YEAR = WorkingCalendar.of(Stream.concat(
                    LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)),
                    LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 1, 8)))
            .map(day -> new CalendarDay(day, CalendarDay.Kind.HOLIDAY))
            .toList());

    private Cases() {}

    static Deadlines at(Instant now) {
        return at(now, CALENDAR);
    }

    static Deadlines at(Instant now, WorkingCalendar calendar) {
        List<Limit> limits = new ArrayList<>();
        for (Hop hop : Hop.values()) {
            for (LimitKind kind : LimitKind.values()) {
                limits.add(new Limit(0, hop, kind, null, null, null, null, kind.ordinal() + 1, null, LocalDate.EPOCH));
            }
        }
        return new Timetable(now, LimitBook.of(limits), calendar, organisation -> null, day -> CALENDAR);
    }

    static Grievance filed(boolean summaryApproved) {
        return filed(summaryApproved, Priority.NORMAL, Desk.at(Hop.BRANCH, BRANCH));
    }

    static Grievance filed(boolean summaryApproved, Priority priority, Desk desk) {
        Filing filing = new Filing(
                "LN-2026-000001-1",
                new byte[] {7},
                Category.PAY_AND_DEDUCTIONS,
                priority,
                "210102000000",
                COMPANY,
                summaryApproved,
                MONDAY);
        return Grievance.file(UUID.randomUUID(), filing, desk, at(MONDAY)).grievance();
    }

    static Grievance inProgress(boolean summaryApproved) {
        Grievance grievance = filed(summaryApproved);
        grievance.accept(at(MONDAY));
        return grievance;
    }

    static Grievance proposedAt(Hop hop) {
        Grievance grievance = acceptedAt(hop);
        grievance.propose(Outcome.RESOLVED, at(MONDAY), NOTE);
        return grievance;
    }

    static Grievance acceptedAt(Hop hop) {
        Grievance grievance = inProgress(true);
        while (grievance.hop() != hop) {
            grievance.forward(next(grievance), at(MONDAY), NOTE);
            grievance.accept(at(MONDAY));
        }
        return grievance;
    }

    static Desk committee(Hop hop) {
        return new Desk(hop, COMMITTEE, true);
    }

    static @Nullable Desk next(Grievance grievance) {
        return switch (grievance.hop()) {
            case DUTY_DESK, BRANCH ->
                grievance.filing().summaryApproved() ? Desk.at(Hop.PLATFORM, COMPANY) : Desk.at(Hop.REGULATOR, BUREAU);
            case PLATFORM -> Desk.at(Hop.REGULATOR, BUREAU);
            case REGULATOR -> Desk.at(Hop.SUPERIOR_REGULATOR, MINISTRY);
            case SUPERIOR_REGULATOR -> null;
        };
    }
}
