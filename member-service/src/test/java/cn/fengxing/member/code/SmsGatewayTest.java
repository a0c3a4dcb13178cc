package cn.fengxing.member.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.run.RunMode;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.LaunchMode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SmsGatewayTest {

    private static final RunMode PRODUCTION = new RunMode(false, LaunchMode.NORMAL);

    @Test
    void a_code_is_posted_with_the_gateways_token() throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.complete(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");

            gateway(PRODUCTION, Optional.empty(), Optional.of(url)).send("13812345678", "482913");

            assertThat(received.get(10, TimeUnit.SECONDS))
                    .isEqualTo("POST Bearer secret {\"phone\":\"13812345678\",\"code\":\"482913\"}");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_gateway_that_does_not_answer_keeps_nobody_waiting() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/send");

            gateway(PRODUCTION, Optional.empty(), Optional.of(url)).send("13812345678", "482913");

            silent.setSoTimeout(10_000);
            try (Socket asked = silent.accept()) {
                assertThat(asked.getInputStream().read()).isEqualTo('P');
            }
        }
    }

    @Test
    void a_gateway_that_is_away_fails_no_request() {
        URI nobody = URI.create("http://127.0.0.1:1/send");

        assertThatCode(() ->
                        gateway(PRODUCTION, Optional.empty(), Optional.of(nobody)).send("13812345678", "482913"))
                .doesNotThrowAnyException();
    }

    @Test
    void production_writes_codes_to_no_file_and_starts_with_no_gateway_missing() {
        Optional<Path> file = Optional.of(Path.of("target"));

        assertThatThrownBy(() -> gateway(PRODUCTION, file, Optional.empty())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> gateway(PRODUCTION, Optional.empty(), Optional.empty()))
                .hasMessageContaining("FENGXING_SMS_URL");
    }

    private static SmsGateway gateway(RunMode mode, Optional<Path> file, Optional<URI> url) {
        return new SmsGateways().gateway(mode, file, url, Optional.of("secret"));
    }
}
