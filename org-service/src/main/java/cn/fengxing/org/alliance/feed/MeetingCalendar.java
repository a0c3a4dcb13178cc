package cn.fengxing.org.alliance.feed;

import cn.fengxing.kit.time.Today;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meetings as iCalendar (RFC 5545). A moved or cancelled meeting keeps its UID and counts its SEQUENCE up, so that calendars follow. */
final class MeetingCalendar {

    private static final TimeZone SHANGHAI = shanghai();

    private MeetingCalendar() {}

    /**
     * @param changedAt when it was called or last changed
     * @param version grows with every change
     */
    record Entry(
            UUID id,
            String title,
            String place,
            Instant startsAt,
            Instant endsAt,
            boolean cancelled,
            Instant changedAt,
            int version) {}

    static String text(String allianceName, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Fengxing//Alliances 1.0//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", allianceName));
        calendar.add(SHANGHAI.getVTimeZone());
        entries.forEach(entry -> calendar.add(event(entry)));
        return written(calendar);
    }

    /** With folded lines, and checked against the standard. */
    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent(
                entry.startsAt().atZone(Today.SHANGHAI), entry.endsAt().atZone(Today.SHANGHAI), entry.title());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Uid(entry.id() + "@fengxing.cn"));
        event.add(new Location(entry.place()));
        event.add(new Sequence(entry.version()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static TimeZone shanghai() {
        TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        return registry.getTimeZone(Today.SHANGHAI.getId());
    }
}
