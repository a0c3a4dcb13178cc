package cn.fengxing.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RollupsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Inject
    Rollups rollups;

    private final String figure = "cases-" + UUID.randomUUID();

    @Test
    void a_figure_is_summed_over_days_and_any_leading_part_of_its_key() {
        add(MONDAY, Rollups.key("210102", "platform-a", "PAY"), 2);
        add(TUESDAY, Rollups.key("210102", "platform-b", "PAY"), 3);
        add(TUESDAY, Rollups.key("210202", "platform-a", "SAFETY"), 5);
        assertThat(sum(MONDAY, TUESDAY, "")).isEqualTo(10);
        assertThat(sum(MONDAY, TUESDAY, "2101")).isEqualTo(5);
        assertThat(sum(TUESDAY, TUESDAY, "210102")).isEqualTo(3);
        assertThat(sum(MONDAY, MONDAY, "210202")).isZero();
        assertThat(sums("2102")).isEqualTo(Map.of("210202|platform-a|SAFETY", 5L));
    }

    @Test
    void a_chinese_dimension_is_a_prefix_like_any_other() {
        add(MONDAY, Rollups.key("沈阳市", "配送"), 1);
        add(MONDAY, Rollups.key("沈阳北", "𠮷"), 1);
        assertThat(sum(MONDAY, MONDAY, "沈阳")).isEqualTo(2);
        assertThat(sum(MONDAY, MONDAY, "沈阳市")).isEqualTo(1);
        assertThat(sum(MONDAY, MONDAY, "沈阳北|")).isEqualTo(1);
    }

    @Test
    void what_is_taken_back_is_gone() {
        add(MONDAY, "k", 1);
        add(MONDAY, "k", -1);
        assertThat(sums("")).isEmpty();
    }

    @Test
    void a_transaction_sees_what_it_has_counted_and_a_rollback_counts_nothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    rollups.add(figure, MONDAY, "k", 4);
                    assertThat(rollups.sum(figure, MONDAY, MONDAY, "")).isEqualTo(4);
                    throw new IllegalArgumentException("no");
                }));
        assertThat(sum(MONDAY, MONDAY, "")).isZero();
    }

    @Test
    void everybody_counting_the_same_things_at_once_in_any_order_loses_nothing() {
        CompletableFuture<?>[] writers = IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> countHundredTimes(writer % 2 == 0)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(sums("")).isEqualTo(Map.of("a", 800L, "b", 800L));
    }

    @Test
    void a_long_transaction_that_has_counted_does_not_hold_others_up() {
        var holding = new CountDownLatch(1);
        var counted = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    rollups.add(figure, MONDAY, "a", 1);
                    holding.countDown();
                    await(counted);
                }));
        await(holding);
        add(MONDAY, "a", 1);
        counted.countDown();
        holder.join();
        assertThat(sum(MONDAY, MONDAY, "a")).isEqualTo(2);
    }

    @Test
    void a_dimension_with_the_separator_and_a_count_outside_a_transaction_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rollups.key("a|b"));
        assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> rollups.add(figure, MONDAY, "k", 1));
    }

    private void countHundredTimes(boolean forwards) {
        for (int i = 0; i < 100; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> Stream.of(forwards ? "a" : "b", forwards ? "b" : "a")
                            .forEach(key -> rollups.add(figure, MONDAY, key, 1)));
        }
    }

    private void add(LocalDate day, String key, long delta) {
        QuarkusTransaction.requiringNew().run(() -> rollups.add(figure, day, key, delta));
    }

    private long sum(LocalDate from, LocalDate to, String prefix) {
        return QuarkusTransaction.requiringNew().call(() -> rollups.sum(figure, from, to, prefix));
    }

    private Map<String, Long> sums(String prefix) {
        return QuarkusTransaction.requiringNew().call(() -> rollups.sums(figure, MONDAY, TUESDAY, prefix));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
