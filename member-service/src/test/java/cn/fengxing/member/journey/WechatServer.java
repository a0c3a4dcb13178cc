package cn.fengxing.member.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Speaks as api.weixin.qq.com does for {@code /sns/jscode2session}: status 200 and JSON called plain text whatever happens, an
 * {@code errcode} in it when something did. What a code leads to stands in the code: {@code ok-<openid>-<anything>}.
 */
final class WechatServer {

    static final String APP_ID = "wx0123456789abcdef";
    static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private WechatServer() {}

    /** @return its address */
    static String started() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        WechatServer wechat = new WechatServer();
        server.createContext("/sns/jscode2session", wechat::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> query = Stream.of(
                        exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        boolean broken = query.get("js_code").startsWith("broken");
        byte[] body = json(query).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(broken ? 502 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String json(Map<String, String> query) {
        if (!APP_ID.equals(query.get("appid"))) {
            return error(40013, "invalid appid");
        }
        if (!SECRET.equals(query.get("secret"))) {
            return error(40125, "invalid appsecret");
        }
        if (!"authorization_code".equals(query.get("grant_type"))) {
            return error(40002, "invalid grant_type");
        }
        String code = query.get("js_code");
        boolean first = seen.add(code);
        String[] parts = code.split("-");
        return switch (parts[0]) {
            case "ok" -> first ? session(parts[1]) : error(40163, "code been used");
            case "once" -> first ? error(-1, "system error") : session(parts[1]);
            case "busy" -> error(-1, "system error");
            case "often" -> error(45011, "api minute-quota reach limit  mustslower  retry next minute");
            default -> error(40029, "invalid code");
        };
    }

    private static String session(String openid) {
        return "{\"session_key\":\"tiihtNczf5v6AKRyjwEUhQ==\",\"openid\":\"%s\",\"unionid\":\"u%s\"}"
                .formatted(openid, openid);
    }

    private static String error(int code, String message) {
        return "{\"errcode\":%d,\"errmsg\":\"%s, rid: 65f0-1\"}".formatted(code, message);
    }
}
