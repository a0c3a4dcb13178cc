package cn.fengxing.member.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.run.RunMode;
import cn.fengxing.member.alert.AlertGateway.Outcome;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpAlertsTest {

    private static final UUID ALERT = UUID.fromString("01932f6a-7c00-7000-8000-0000000000f9");

    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private volatile int status = 202;

    @BeforeEach
    void a_gateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/texts", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopped() {
        server.stop(0);
    }

    @Test
    void an_alert_has_a_phone_and_the_same_words_whatever_it_is_about() {
        assertThat(gateway().tell(ALERT, "13812345678")).isEqualTo(Outcome.TAKEN);

        assertThat(received)
                .containsExactly(ALERT + " Bearer secret {\"phone\":\"13812345678\",\"text\":\"您有一条新消息，请登录蜂行查看\"}");
    }

    @Test
    void a_gateway_that_is_busy_or_broken_is_asked_again_and_one_that_refuses_is_not() {
        for (int busy : new int[] {408, 429, 500, 503}) {
            status = busy;
            assertThat(gateway().tell(ALERT, "13812345678")).isEqualTo(Outcome.TRY_LATER);
        }
        for (int refusal : new int[] {400, 404}) {
            status = refusal;
            assertThat(gateway().tell(ALERT, "13812345678")).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void a_gateway_that_is_away_is_asked_again() {
        server.stop(0);

        assertThat(gateway().tell(ALERT, "13812345678")).isEqualTo(Outcome.TRY_LATER);
    }

    @Test
    void production_writes_alerts_to_no_file_and_does_without_a_gateway() {
        RunMode production = new RunMode(false, LaunchMode.NORMAL);
        AlertGateways gateways = new AlertGateways();

        assertThatThrownBy(() -> gateways.gateway(
                        production, Optional.of(Path.of("target")), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(gateways.gateway(production, Optional.empty(), Optional.empty(), Optional.empty())
                        .tell(ALERT, "13812345678"))
                .isEqualTo(Outcome.REFUSED);
    }

    private AlertGateway gateway() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/texts");
        return new AlertGateways()
                .gateway(
                        new RunMode(false, LaunchMode.NORMAL),
                        Optional.empty(),
                        Optional.of(url),
                        Optional.of("secret"));
    }
}
