package cn.fengxing.bench.write;

import cn.fengxing.bench.cases.CaseServer;
import cn.fengxing.bench.cases.HttpConnection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** Workers who file one case after the other, as many at once as there are connections. */
public final class Filers implements AutoCloseable {

    private static final String CASE = """
            {"category":"PAY_AND_DEDUCTIONS","priority":"NORMAL",
             "text":"11月20日晚暴雨，三单超时被扣了36元，站长说系统自动扣的不能申诉。",
             "divisionCode":"210102000000",
             "summaryForCompany":"暴雨天气订单超时被自动扣款36元，要求复核并退还。"}""";

    private final List<HttpConnection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CaseServer.CONNECTIONS);
    private final List<String> tokens;

    public Filers(int port, List<String> tokens) throws IOException {
        this.tokens = tokens;
        for (int i = 0; i < CaseServer.CONNECTIONS; i++) {
            connections.add(new HttpConnection(port));
        }
    }

    /** @return how many were filed */
    public long run(double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Callable<Long>> works = new ArrayList<>();
        for (HttpConnection connection : connections) {
            works.add(() -> {
                long count = 0;
                for (; System.nanoTime() < end; count++) {
                    file(connection);
                }
                return count;
            });
        }
        long sum = 0;
        for (var count : threads.invokeAll(works)) {
            sum += count.get();
        }
        return sum;
    }

    public void fileOnce() throws IOException {
        file(connections.get(0));
    }

    private void file(HttpConnection connection) throws IOException {
        String token = tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()));
        HttpConnection.Answer answer =
                connection.post("/v1/grievances", token, UUID.randomUUID().toString(), CASE);
        if (answer.status() != 201) {
            throw new IllegalStateException("filing was answered with " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }
}
