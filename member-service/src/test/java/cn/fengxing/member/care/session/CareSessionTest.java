package cn.fengxing.member.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CareSessionTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @Test
    void a_session_is_reminded_of_a_day_ahead_unless_it_begins_sooner() {
        assertThat(beginningIn(Duration.ofDays(3)).remindAt()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(beginningIn(Duration.ofHours(3)).remindAt()).isNull();
    }

    @Test
    void who_was_reminded_is_reminded_again_of_another_time_and_never_of_a_session_called_off() {
        CareSession session = beginningIn(Duration.ofDays(3));
        session.reminded();

        session.move(request(Duration.ofDays(5)), NOW, Period.ofDays(90));
        assertThat(session.remindAt()).isEqualTo(NOW.plus(Duration.ofDays(4)));

        session.cancel();
        assertThat(session.remindAt()).isNull();
    }

    private static CareSession beginningIn(Duration time) {
        return CareSession.plan(UUID.randomUUID(), request(time), NOW, Period.ofDays(90));
    }

    private static CareSessionRequest request(Duration time) {
        Instant start = NOW.plus(time);
        return new CareSessionRequest(
                start, start.plus(Duration.ofHours(4)), null, "渤海大街社区卫生服务中心一楼", 20, 5, NOW, start);
    }
}
