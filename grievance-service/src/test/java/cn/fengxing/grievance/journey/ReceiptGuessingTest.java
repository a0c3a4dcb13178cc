package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReceiptGuessingTest.Limited.class)
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ReceiptGuessingTest {

    private static final int TRIES = 5;

    public static final class Limited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fengxing.limits.enabled", "true",
                    "fengxing.limits.named.anonymous-filing.requests", "1000",
                    "fengxing.limits.named.case-receipt-address.requests", "20",
                    "fengxing.limits.named.case-receipt.requests", Integer.toString(TRIES));
        }
    }

    @Inject
    World world;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_wrong_receipt_costs_the_same_whether_one_begins_like_it_or_not() {
        String real = AnonymousCase.filed().receipt();
        String near = another(real, 8);
        String far = another(real, 0);
        long nearMillis = 0;
        long farMillis = 0;
        for (int i = 0; i < 3; i++) {
            nearMillis += oneComparison(near, "198.51.100." + i);
            farMillis += oneComparison(far, "198.51.100." + (10 + i));
        }
        System.out.printf(
                "a wrong receipt: %d ms where one begins so, %d ms where none does%n", nearMillis / 3, farMillis / 3);
    }

    @Test
    void many_wrong_ones_of_one_beginning_wait_wherever_they_come_from_and_whether_or_not_there_is_one() {
        String real = AnonymousCase.filed().receipt();
        for (String wrong : new String[] {another(real, 8), another(real, 0)}) {
            for (int i = 0; i < TRIES; i++) {
                assertThat(guess(wrong, "203.0.113." + i).statusCode()).isEqualTo(401);
            }
            double before = compared();
            Response refused = guess(wrong, "203.0.113.99");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
            assertThat(compared()).isEqualTo(before);
        }
        assertThat(guess(real, "203.0.113.98").statusCode()).isEqualTo(429);
    }

    @Test
    void an_address_that_guesses_waits_and_others_do_not() {
        AnonymousCase grievance = AnonymousCase.filed();
        IntStream.range(0, 20)
                .forEach(i -> assertThat(guess(beginning(i), "192.0.2.7").statusCode())
                        .isEqualTo(401));
        assertThat(guess(grievance.receipt(), "192.0.2.7").statusCode()).isEqualTo(429);
        assertThat(guess(grievance.receipt(), "192.0.2.8").statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_the_receipt_asks_as_often_as_they_like() {
        AnonymousCase grievance = AnonymousCase.filed();
        IntStream.range(0, 3 * TRIES)
                .forEach(
                        i -> assertThat(guess(grievance.receipt(), "192.0.2.77").statusCode())
                                .isEqualTo(200));
    }

    private long oneComparison(String wrong, String address) {
        double before = compared();
        long start = System.nanoTime();
        Response response = guess(wrong, address);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat((String) response.path("type")).isEqualTo("urn:fengxing:problem:case-receipt-opens-nothing");
        assertThat(compared()).isEqualTo(before + 1);
        return millis;
    }

    private double compared() {
        return metrics.get("fengxing.case.receipt.compared").counter().count();
    }

    private static Response guess(String receipt, String address) {
        return given().header("Case-Receipt", receipt)
                .header("X-Forwarded-For", address)
                .get("/v1/grievances");
    }

    /** A well-formed receipt that is the same up to there. */
    private static String another(String receipt, int from) {
        char changed = (char) ('0' + (receipt.charAt(from) - '0' + 1) % 10);
        return completed(receipt.substring(0, from) + changed + receipt.substring(from + 1, 15));
    }

    private static String beginning(int i) {
        return completed("%08d%07d".formatted(91_000_000 + i, i));
    }

    private static String completed(String fifteen) {
        int product = 10;
        for (char digit : fifteen.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return fifteen + (11 - product) % 10;
    }
}
