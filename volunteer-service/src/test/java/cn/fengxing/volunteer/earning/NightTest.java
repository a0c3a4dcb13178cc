package cn.fengxing.volunteer.earning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NightTest {

    @Test
    void the_whole_day_in_shanghai_is_posted_in_the_following_night() {
        Instant posting = Instant.parse("2026-11-24T18:00:00Z");

        assertThat(Night.after(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo(posting);
        assertThat(Night.after(Instant.parse("2026-11-24T15:59:59Z"))).isEqualTo(posting);
    }

    @Test
    void what_happens_after_midnight_waits_for_the_next_night() {
        assertThat(Night.after(Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo(Instant.parse("2026-11-25T18:00:00Z"));
    }
}
