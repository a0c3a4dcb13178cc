package cn.fengxing.acceptance;

import static cn.fengxing.acceptance.Canary.GRIEVANCE;
import static cn.fengxing.acceptance.Canary.HAZARD;
import static cn.fengxing.acceptance.Canary.IDENTITY_NUMBER;
import static cn.fengxing.acceptance.Canary.NAME;
import static cn.fengxing.acceptance.Canary.PHONE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that are refused, each with something of the canary in the place that is wrong. */
final class Provocations {

    /** The web answers its start page at any address that could be one of its own. */
    static final String PAGE = "a page";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int ABOVE_EVERY_LIMIT = 300_000;

    private final URI edge;
    private final String token;
    private final String district;
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();

    Provocations(URI edge, String token, String district) {
        this.edge = edge;
        this.token = token;
        this.district = district;
    }

    /** The answers, by what provoked them. */
    Map<String, HttpResponse<String>> answers() throws IOException, InterruptedException {
        addresses();
        headers();
        signIn();
        bodies();
        fromItsOwnAddress();
        return answers;
    }

    /** Taken, refused by a service, refused by the edge, and not understood at all. */
    private void fromItsOwnAddress() throws IOException {
        for (String start :
                List.of("GET /v1/people/me", "GET /v1/people/x", "GET /%00", "POST /v1/identity/refreshes", "")) {
            try (Socket socket = new Socket()) {
                socket.bind(new InetSocketAddress(Canary.ADDRESS, 0));
                socket.connect(new InetSocketAddress(edge.getHost(), edge.getPort()));
                String request = start + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token;
                socket.getOutputStream().write((request + "\r\n\r\n").getBytes(UTF_8));
                String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
                assertThat(answer).startsWith("HTTP/1.").doesNotContain(Canary.ADDRESS);
            }
        }
    }

    private void addresses() throws IOException, InterruptedException {
        String name = URLEncoder.encode(NAME, UTF_8);
        for (String path : List.of(
                "/v1/people/" + PHONE,
                "/v1/people/" + name,
                "/v1/people/" + name + "/grants/" + PHONE,
                "/v1/grievances/" + IDENTITY_NUMBER + "/timeline",
                "/v1/grievances?cursor=" + name,
                "/v1/grievances?scope=" + name + "&limit=" + PHONE,
                "/v1/hazards?organisationId=" + PHONE,
                "/v1/points/me/entries?cursor=" + PHONE,
                "/v1/divisions?parentCode=" + PHONE,
                "/v1/divisions/" + IDENTITY_NUMBER,
                "/v1/organisations/companies?name=" + name + "&limit=" + PHONE,
                "/v1/nothing/" + PHONE,
                "/" + name + ".html?phone=" + PHONE,
                "/v1/people/" + PHONE + "%00",
                "/v1/people/..%2f" + PHONE,
                "/v1/people/me?" + (PHONE + "&").repeat(1_000))) {
            send("GET " + path.substring(0, Math.min(path.length(), 60)), at(path).GET());
        }
        send(PAGE, at("/" + name + "?phone=" + PHONE).GET());
        send("TRACE", at("/v1/people/" + PHONE).method("TRACE", BodyPublishers.noBody()));
        send("DELETE", at("/v1/divisions/" + PHONE).DELETE());
    }

    private void headers() throws IOException, InterruptedException {
        Map<String, String> wrong = Map.of(
                "Authorization", "Bearer " + PHONE,
                "Accept", "text/" + PHONE,
                "Content-Type", "text/x-" + PHONE,
                "Idempotency-Key", "a " + PHONE,
                "If-Match", PHONE,
                "X-Filler", PHONE.repeat(3_000));
        for (Map.Entry<String, String> header : wrong.entrySet()) {
            send(
                    "header " + header.getKey(),
                    json("/v1/grievances", "{}").setHeader(header.getKey(), header.getValue()));
        }
        send("charset", json("/v1/grievances", "{}").setHeader("Content-Type", "application/json; charset=" + PHONE));
    }

    private void signIn() throws IOException, InterruptedException {
        String code = "{\"phone\":\"" + PHONE + "\",\"code\":\"%s\"";
        post("/v1/identity/codes", "{\"phone\":\"+" + PHONE + "\"}");
        post("/v1/identity/codes", "{\"phone\":" + PHONE + "}");
        post("/v1/identity/codes", "{\"" + PHONE + "\":\"" + NAME + "\"}");
        post("/v1/identity/code-sign-ins", code.formatted("000000") + "}");
        post("/v1/identity/code-sign-ins", code.formatted(IDENTITY_NUMBER) + "}");
        post("/v1/identity/password-sign-ins", "{\"username\":\"" + PHONE + "\",\"password\":\"" + GRIEVANCE + "\"}");
        post("/v1/identity/refreshes", "{\"refreshToken\":\"" + PHONE + "." + PHONE + "\"}");
        post(
                "/v1/people",
                code.formatted("000000") + ",\"kindOfWork\":\"" + NAME + "\",\"divisionCode\":\"" + PHONE + "\"}");
        post("/v1/people/staff", "{\"username\":\"" + NAME + "\",\"password\":\"" + PHONE + "\"}");
    }

    private void bodies() throws IOException, InterruptedException {
        String grievance =
                "{\"category\":\"OTHER\",\"divisionCode\":\"" + district + "\",\"text\":\"" + GRIEVANCE + "\"";
        String hazard =
                "{\"category\":\"MANHOLE_COVER\",\"divisionCode\":\"" + district + "\",\"description\":\"" + HAZARD;
        post("/v1/grievances", GRIEVANCE);
        post("/v1/grievances", grievance);
        post("/v1/grievances", grievance + "}" + NAME);
        post("/v1/grievances", grievance + ",\"text\":\"" + NAME + "\"}");
        post("/v1/grievances", grievance.replace("OTHER", NAME) + "}");
        post("/v1/grievances", grievance.replace(GRIEVANCE, GRIEVANCE + "\\u0000") + "}");
        post("/v1/grievances", grievance.replace(GRIEVANCE, GRIEVANCE + "\\ud800") + "}");
        post("/v1/grievances", grievance.replace(GRIEVANCE, GRIEVANCE.repeat(1_000)) + "}");
        post("/v1/grievances", grievance.replace(GRIEVANCE, GRIEVANCE.repeat(ABOVE_EVERY_LIMIT)) + "}");
        post("/v1/grievances", grievance + ",\"platformId\":\"" + PHONE + "\"}");
        post("/v1/grievances", grievance + ",\"summaryForCompany\":\"" + PHONE + "\"}");
        post("/v1/grievances", grievance + ",\"" + NAME + "\":\"" + PHONE + "\"}");
        post("/v1/hazards", hazard + PHONE + "\",\"position\":{\"lon\":123.4,\"lat\":41.8}}");
        post("/v1/hazards", hazard + "\",\"position\":{\"lon\":" + PHONE + ",\"lat\":41.8}}");
        post("/v1/hazards", hazard + "\",\"position\":{\"lon\":\"" + NAME + "\"}}");
        send(
                "PUT name",
                json("/v1/people/me/name", "{\"name\":\"" + NAME.repeat(50) + "\"}")
                        .header("If-Match", "*"));
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        send(path + " " + answers.size(), json(path, body));
    }

    private HttpRequest.Builder json(String path, String body) {
        HttpRequest.Builder request = at(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return path.endsWith("/name")
                ? request.PUT(BodyPublishers.ofString(body))
                : request.POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(edge.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private void send(String what, HttpRequest.Builder request) throws IOException, InterruptedException {
        answers.put(what, HTTP.send(request.build(), BodyHandlers.ofString()));
    }
}
