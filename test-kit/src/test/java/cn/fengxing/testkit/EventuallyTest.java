package cn.fengxing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {
    @Test
    void it_tries_until_the_condition_holds() {
        var tries = new AtomicInteger();
        Eventually.await(() -> tries.incrementAndGet() == 3);
        assertThat(tries).hasValue(3);
    }

    @Test
    void it_says_what_did_not_come() {
        assertThatThrownBy(() -> Eventually.await("spring", Duration.ofMillis(1), () -> false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("spring");
    }

    @Test
    void assertions_are_tried_again() {
        var tries = new AtomicInteger();
        Eventually.asserting(() -> assertThat(tries.incrementAndGet()).isEqualTo(2));
    }
}
