package cn.fengxing.member.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Production: posts {@code {"phone","text"}} with the alert's id as {@code Idempotency-Key} to the configured gateway. */
final class HttpAlerts implements AlertGateway {

    private static final Logger LOG = Logger.getLogger(HttpAlerts.class);
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI url;
    private final Optional<String> token;

    HttpAlerts(URI url, Optional<String> token) {
        this.url = url;
        this.token = token;
    }

    @Override
    public Outcome tell(UUID id, String phone) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id.toString())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"phone\":\"%s\",\"text\":\"%s\"}".formatted(phone, WORDS)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            return outcome(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            LOG.warnf("The gateway did not take an alert: %s", e.getClass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.TRY_LATER;
    }

    private static Outcome outcome(int status) {
        if (status < 300) {
            return Outcome.TAKEN;
        }
        LOG.warnf("The gateway did not take an alert: %d", status);
        boolean final4xx = status >= 400 && status < 500 && status != TIMEOUT && status != TOO_MANY;
        return final4xx ? Outcome.REFUSED : Outcome.TRY_LATER;
    }
}
