package cn.fengxing.member.code;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Production: posts {@code {"phone","code"}} to the configured gateway, with a bearer token where one is configured, and
 * does not make the caller wait for it, so that an answer tells nothing about the phone.
 */
final class HttpSms implements SmsGateway {

    private static final Logger LOG = Logger.getLogger(HttpSms.class);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI url;
    private final Optional<String> token;

    HttpSms(URI url, Optional<String> token) {
        this.url = url;
        this.token = token;
    }

    @Override
    public void send(String phone, String code) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"phone\":\"%s\",\"code\":\"%s\"}".formatted(phone, code)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, failure) -> {
                    if (failure != null || answer.statusCode() >= 300) {
                        LOG.warnf(
                                "SMS gateway did not take a code: %s",
                                failure == null ? answer.statusCode() : failure.getClass());
                    }
                });
    }
}
