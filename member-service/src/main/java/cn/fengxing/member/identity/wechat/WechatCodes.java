package cn.fengxing.member.identity.wechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Exchanges the code of {@code wx.login} for an openid, by {@code GET /sns/jscode2session}. */
@ApplicationScoped
class WechatCodes {

    private static final Logger LOG = Logger.getLogger(WechatCodes.class);

    private static final int OK = 0;
    private static final int BUSY_SYSTEM = -1;
    private static final int INVALID_CODE = 40029;
    private static final int USED_CODE = 40163;
    private static final int TOO_OFTEN = 45011;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String url;
    private final Optional<String> appId;
    private final Optional<String> secret;

    WechatCodes(
            @ConfigProperty(name = "fengxing.wechat.url") String url,
            @ConfigProperty(name = "fengxing.wechat.app-id") Optional<String> appId,
            @ConfigProperty(name = "fengxing.wechat.secret") Optional<String> secret) {
        this.url = url;
        this.appId = appId;
        this.secret = secret;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 for a bad code, 429 when asked too often, 503 when WeChat is away */
    String openid(String code) {
        if (appId.isEmpty() || secret.isEmpty()) {
            throw WechatRejected.unavailable();
        }
        JsonNode answer = ask(code);
        if (answer.path("errcode").asInt() == BUSY_SYSTEM) {
            answer = ask(code);
        }
        String openid = answer.path("openid").asText();
        switch (answer.path("errcode").asInt()) {
            case OK -> {
                if (openid.isEmpty()) {
                    throw WechatRejected.unavailable();
                }
                return openid;
            }
            case INVALID_CODE, USED_CODE -> throw WechatRejected.code();
            case TOO_OFTEN -> throw WechatRejected.busy();
            default -> {
                LOG.warnf("WeChat answered %d", answer.path("errcode").asInt());
                throw WechatRejected.unavailable();
            }
        }
    }

    private JsonNode ask(String code) {
        String query = "/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"
                .formatted(encoded(appId.orElseThrow()), encoded(secret.orElseThrow()), encoded(code));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + query))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return json.readTree(answer.body());
            }
            LOG.warnf("WeChat answered with status %d", answer.statusCode());
        } catch (IOException e) {
            // its message may hold the address, and the address holds the secret
            LOG.warnf("WeChat could not be asked: %s", e.getClass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw WechatRejected.unavailable();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
