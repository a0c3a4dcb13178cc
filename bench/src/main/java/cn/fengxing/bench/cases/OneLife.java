package cn.fengxing.bench.cases;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case as the API leads it through the channel: filed, accepted, answered, confirmed. */
public final class OneLife {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final String CASE = """
            {"category":"PAY_AND_DEDUCTIONS","priority":"NORMAL",
             "text":"11月20日晚暴雨，三单超时被扣了36元，站长说系统自动扣的不能申诉。",
             "divisionCode":"210102000000",
             "summaryForCompany":"暴雨天气订单超时被自动扣款36元，要求复核并退还。"}""";

    private static final String PROPOSAL = "{\"outcome\":\"RESOLVED\",\"answer\":\"已复核，36元已退回账户。\"}";
    private static final String RATING = "{\"rating\":5}";

    private final HttpConnection connection;
    private final String secretary;

    public OneLife(HttpConnection connection, String secretary) {
        this.connection = connection;
        this.secretary = secretary;
    }

    /** Told how long each of the requests took. */
    public interface Stopwatch {
        void took(long nanos);
    }

    /** @return the id of the case */
    public String file(String worker, Stopwatch watch) throws IOException {
        HttpConnection.Answer answer = timed(
                () -> connection.post(
                        "/v1/grievances", worker, UUID.randomUUID().toString(), CASE),
                201,
                watch);
        Matcher id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IllegalStateException("no id in " + answer.body());
        }
        return id.group(1);
    }

    public void settle(String id, String worker, Stopwatch watch) throws IOException {
        change(id, "acceptance", secretary, "", watch);
        change(id, "resolution-proposal", secretary, PROPOSAL, watch);
        change(id, "confirmation", worker, RATING, watch);
    }

    public void read(String id, String worker) throws IOException {
        timed(() -> connection.get("/v1/grievances/" + id, worker), 200, nanos -> {});
    }

    private void change(String id, String action, String token, String body, Stopwatch watch) throws IOException {
        timed(() -> connection.change("/v1/grievances/" + id + "/" + action, token, body), 200, watch);
    }

    private interface Request {
        HttpConnection.Answer send() throws IOException;
    }

    private static HttpConnection.Answer timed(Request request, int expected, Stopwatch watch) throws IOException {
        long start = System.nanoTime();
        HttpConnection.Answer answer = request.send();
        watch.took(System.nanoTime() - start);
        // Some steps answer with the case, some with nothing.
        if (answer.status() != expected && answer.status() != 204) {
            throw new IllegalStateException("answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
