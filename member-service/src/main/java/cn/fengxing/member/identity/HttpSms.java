package cn.fengxing.member.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Production: posts {@code {"phone","code"}} to the configured gateway, without making the caller wait for it. */
final class HttpSms implements SmsGateway {

    private static final Logger LOG = Logger.getLogger(HttpSms.class);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI url;

    HttpSms(URI url) {
        this.url = url;
    }

    @Override
    public void send(String phone, String code) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"phone\":\"%s\",\"code\":\"%s\"}".formatted(phone, code)))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            if (failure != null || answer.statusCode() >= 300) {
                LOG.warnf(
                        "SMS gateway did not take a code: %s",
                        failure == null ? answer.statusCode() : failure.getClass());
            }
        });
    }
}
