package cn.fengxing.org.station.search;

import static cn.fengxing.org.station.StationApi.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Where somebody was is in no URL, log, metric or error. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PositionPrivacyTest {

    private static final String LON = "123.4567891";
    private static final String LAT = "41.9876543";

    @Test
    void a_position_is_neither_logged_nor_measured_nor_repeated() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        try {
            assertThat(search(LAT, "{}").statusCode()).isEqualTo(200);
            var refused = search("98.9876543", "{}");
            var malformed = search(LAT, "{\"floor\":\"" + LON + "\"}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString() + malformed.asString())
                    .doesNotContain("9876543")
                    .doesNotContain("4567891");
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(String.join("\n", logged)).doesNotContain("9876543").doesNotContain("4567891");
        assertThat(anybody().get("/q/metrics").asString())
                .doesNotContain("9876543")
                .doesNotContain("4567891");
    }

    @Test
    void a_search_leaves_no_way_to_put_the_position_into_a_url() {
        assertThat(anybody().get("/v1/stations/nearest?lon=123&lat=41").statusCode())
                .isIn(400, 405);
    }

    private static Response search(String lat, String filter) {
        return anybody()
                .body("{\"position\":{\"lon\":%s,\"lat\":%s},\"filter\":%s}".formatted(LON, lat, filter))
                .post("/v1/stations/nearest");
    }

    private static Handler listening(List<String> logged) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }
}
