package cn.fengxing.member.alert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.alert.AlertPreference.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    /** Times of day in China on 24 November; what waits is told of at seven. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T21:59:59+08:00, 2026-11-24T21:59:59+08:00",
        "2026-11-24T22:00:00+08:00, 2026-11-25T07:00:00+08:00",
        "2026-11-25T00:00:00+08:00, 2026-11-25T07:00:00+08:00",
        "2026-11-25T06:59:59+08:00, 2026-11-25T07:00:00+08:00",
        "2026-11-25T07:00:00+08:00, 2026-11-25T07:00:00+08:00",
        "2026-11-25T12:00:00+08:00, 2026-11-25T12:00:00+08:00"
    })
    void the_usual_night_lasts_from_ten_to_seven(String now, String over) {
        assertThat(QuietHours.USUAL.over(instant(now))).isEqualTo(instant(over));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T11:59:00+08:00, 2026-11-24T11:59:00+08:00",
        "2026-11-24T12:00:00+08:00, 2026-11-24T14:00:00+08:00",
        "2026-11-24T13:59:00+08:00, 2026-11-24T14:00:00+08:00",
        "2026-11-24T14:00:00+08:00, 2026-11-24T14:00:00+08:00"
    })
    void hours_within_a_day_are_quiet_too(String now, String over) {
        QuietHours nap = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));

        assertThat(nap.over(instant(now))).isEqualTo(instant(over));
    }

    @Test
    void equal_times_are_no_quiet_hours() {
        QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThat(none.over(instant("2026-11-25T00:00:00+08:00"))).isEqualTo(instant("2026-11-25T00:00:00+08:00"));
    }

    @Test
    void an_hour_passes_between_two_alerts_and_the_night_after_it() {
        AlertPreference usual = AlertPreference.USUAL;
        Instant late = instant("2026-11-24T21:30:00+08:00");

        assertThat(usual.earliest(NOON, null, false)).isEqualTo(NOON);
        assertThat(usual.earliest(NOON, NOON.minusSeconds(60), false)).isEqualTo(NOON.plus(Duration.ofMinutes(59)));
        assertThat(usual.earliest(late, late.minusSeconds(60), false)).isEqualTo(instant("2026-11-25T07:00:00+08:00"));
        assertThat(usual.earliest(late, late.minusSeconds(60), true)).isEqualTo(late);
    }

    @Test
    void who_wants_the_urgent_alone_is_told_of_nothing_else() {
        AlertPreference urgent = new AlertPreference(Wanted.URGENT, QuietHours.USUAL, 1);
        AlertPreference none = new AlertPreference(Wanted.NONE, QuietHours.USUAL, 1);

        assertThat(urgent.wants(true)).isTrue();
        assertThat(urgent.wants(false)).isFalse();
        assertThat(none.wants(true)).isFalse();
    }

    private static Instant instant(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }
}
