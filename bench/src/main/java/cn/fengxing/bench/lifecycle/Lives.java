package cn.fengxing.bench.lifecycle;

import cn.fengxing.bench.cases.CaseServer;
import cn.fengxing.bench.cases.HttpConnection;
import cn.fengxing.bench.cases.OneLife;
import cn.fengxing.bench.cases.PlantedCases;
import cn.fengxing.bench.cases.Workers;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** A server with that many cases stored, and people who let others live through it. */
final class Lives implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final double OPEN_SHARE = 0.05;

    private final CaseServer server = new CaseServer();
    private final Workers workers = new Workers(server.port(), AT_ONCE);
    private final List<String> tokens = server.workersTokens();
    private final String secretary =
            server.token(UUID.randomUUID(), "BRANCH_SECRETARY@" + server.crowd().branch());

    Lives(int stored) throws Exception {
        try (HttpConnection connection = new HttpConnection(server.port())) {
            OneLife life = new OneLife(connection, secretary);
            String closed = life.file(tokens.get(0), nanos -> {});
            life.settle(closed, tokens.get(0), nanos -> {});
            String open = life.file(tokens.get(0), nanos -> {});
            PlantedCases planted = new PlantedCases(server);
            planted.closed(closed, (int) (stored * (1 - OPEN_SHARE)));
            planted.open(open, (int) (stored * OPEN_SHARE));
        }
    }

    /** One round. @param perSecond whole lives */
    record Round(double perSecond, double p95Millis, double serviceCpuMillis, double databaseCpuMillis) {}

    Round run(double seconds) throws Exception {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        double service = server.serviceCpu();
        double database = server.databaseCpu();
        long start = System.nanoTime();
        long lived = workers.run(seconds, connection -> live(connection, nanos));
        double took = (System.nanoTime() - start) / 1e9;
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Round(
                lived / took,
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6,
                (server.serviceCpu() - service) / lived * 1_000,
                (server.databaseCpu() - database) / lived * 1_000);
    }

    private void live(HttpConnection connection, ConcurrentLinkedQueue<Long> nanos) throws IOException {
        String worker = tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()));
        OneLife life = new OneLife(connection, secretary);
        life.settle(life.file(worker, nanos::add), worker, nanos::add);
    }

    String log() throws IOException {
        return server.serviceLog();
    }

    @Override
    public void close() throws IOException {
        workers.close();
        server.close();
    }
}
