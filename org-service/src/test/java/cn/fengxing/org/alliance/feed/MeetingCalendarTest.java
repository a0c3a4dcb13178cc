package cn.fengxing.org.alliance.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant HALF_PAST_NINE = Instant.parse("2027-04-08T01:30:00Z");

    @Test
    void a_meeting_stands_in_the_calendar_at_its_time_in_shanghai() throws Exception {
        Calendar calendar = read(MeetingCalendar.text("文艺路街道大工委", List.of(entry(false, 0))));

        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
        ZonedDateTime start = event.<ZonedDateTime>getDateTimeStart().getDate();
        assertThat(start.toInstant()).isEqualTo(HALF_PAST_NINE);
        assertThat(start.getHour()).isEqualTo(9);
        assertThat(event.getSummary().getValue()).isEqualTo("二季度联席会议");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(ID + "@fengxing.cn");
        assertThat(event.getProperty("DESCRIPTION")).isEmpty();
        assertThat(calendar.getComponent("VTIMEZONE").orElseThrow().toString()).contains("TZID:Asia/Shanghai");
    }

    @Test
    void a_cancelled_meeting_keeps_its_uid_and_counts_up() throws Exception {
        Calendar calendar = read(MeetingCalendar.text("文艺路街道大工委", List.of(entry(true, 3))));

        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(ID + "@fengxing.cn");
    }

    @Test
    void an_alliance_without_meetings_has_a_calendar_all_the_same() throws Exception {
        assertThat(read(MeetingCalendar.text("联合体", List.of())).getComponents("VEVENT"))
                .isEmpty();
    }

    @Test
    void lines_are_folded_at_75_octets_and_end_as_the_standard_says() {
        String text = MeetingCalendar.text("联".repeat(100), List.of(entry(false, 0)));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75 * 3));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static MeetingCalendar.Entry entry(boolean cancelled, int version) {
        return new MeetingCalendar.Entry(
                ID,
                "二季度联席会议",
                "街道党群服务中心",
                HALF_PAST_NINE,
                HALF_PAST_NINE.plusSeconds(5_400),
                cancelled,
                HALF_PAST_NINE.minusSeconds(86_400),
                version);
    }
}
