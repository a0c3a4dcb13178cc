package cn.fengxing.member.care.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class PackStocksTest {

    @Inject
    PackStocks stocks;

    @Inject
    Province province;

    @Test
    void a_hundred_hands_take_thirty_packs_and_not_one_more() throws Exception {
        UUID programme = UUID.randomUUID();
        UUID station = UUID.randomUUID();
        province.run("""
                INSERT INTO care_programme VALUES
                (?, gen_random_uuid(), '210102001000', 'COOLING_PACK', '清凉包', '', '', NULL, now(), 0)""", programme);
        post(programme, station, Movement.RECEIVED, 30);
        ExecutorService hands = Executors.newFixedThreadPool(100);
        try {
            List<Future<Boolean>> taken = IntStream.range(0, 100)
                    .mapToObj(hand -> hands.submit(() -> post(programme, station, Movement.HANDED_OUT, 1)))
                    .toList();
            int given = 0;
            for (Future<Boolean> each : taken) {
                given += each.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(30);
        } finally {
            hands.shutdownNow();
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> stocks.of(programme)))
                .containsExactly(new PackStockView(station, 0, 30));
        assertThat(province.one("SELECT sum(quantity) FROM care_pack_posting WHERE programme_id = ?", programme))
                .isEqualTo(0L);
    }

    private boolean post(UUID programme, UUID station, Movement movement, int quantity) {
        return QuarkusTransaction.requiringNew().call(() -> stocks.post(programme, station, movement, quantity));
    }
}
