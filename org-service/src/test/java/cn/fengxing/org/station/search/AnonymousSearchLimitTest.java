package cn.fengxing.org.station.search;

import static cn.fengxing.org.station.StationApi.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AnonymousSearchLimitTest.Limited.class)
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AnonymousSearchLimitTest {

    public static final class Limited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fengxing.limits.enabled", "true",
                    "fengxing.limits.named.station-search.requests", "3",
                    "fengxing.limits.named.station-search.per", "PT10M");
        }
    }

    @Test
    void whoever_searches_too_often_without_signing_in_waits_and_others_do_not() {
        for (int i = 0; i < 3; i++) {
            assertThat(searchFrom("198.51.100.7")).isEqualTo(200);
        }
        assertThat(searchFrom("198.51.100.7")).isEqualTo(429);
        assertThat(searchFrom("198.51.100.8")).isEqualTo(200);
    }

    private static int searchFrom(String address) {
        return anybody()
                .header("X-Forwarded-For", address)
                .body("{\"position\":{\"lon\":123.4,\"lat\":41.8}}")
                .post("/v1/stations/nearest")
                .statusCode();
    }
}
