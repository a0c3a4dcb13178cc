package cn.fengxing.volunteer.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LotExpiryTest {

    @Test
    void points_can_be_spent_to_the_end_of_the_next_calendar_year() {
        assertThat(LotExpiry.of(Instant.parse("2026-11-24T18:00:00Z"))).isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @Test
    void the_year_is_the_one_in_shanghai() {
        assertThat(LotExpiry.of(Instant.parse("2026-12-31T16:00:00Z"))).isEqualTo(LocalDate.of(2029, 1, 1));
    }
}
