package cn.fengxing.bench.clocks;

import cn.fengxing.bench.Measurement;
import cn.fengxing.bench.Ratio;
import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.bench.Report;
import cn.fengxing.bench.Rounds;
import cn.fengxing.bench.Size;
import cn.fengxing.bench.cases.CaseServer;
import cn.fengxing.bench.cases.HttpConnection;
import cn.fengxing.bench.cases.OneLife;
import cn.fengxing.bench.cases.PlantedCases;
import cn.fengxing.bench.write.BareCopy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Cases move on to the company because the branch let its time run out. */
public final class ClocksBench implements Measurement {

    private static final int PENDING = 1_000_000;
    private static final int DUE_AT_ONCE = 10_000;
    private static final int DUE_ONE_BY_ONE = 2_000;
    private static final int ROUNDS = 5;

    private static final String STILL_DUE =
            "SELECT count(*) FROM (SELECT FROM grievance WHERE alarm_at <= now() LIMIT 1) d";

    private static final String LET_RUN_OUT = """
            UPDATE grievance SET due_at = v.due, alarm_at = v.due
              FROM (SELECT id, %s AS due FROM (
                        SELECT id, row_number() OVER () AS n FROM grievance
                         WHERE alarm_at > now() + interval '1 day' AND hop = 'BRANCH' AND status = 'AWAITING_ACCEPTANCE'
                         LIMIT %d) r) v
             WHERE grievance.id = v.id""";

    private static final String LATENESS = """
            SELECT percentile_disc(0.99) WITHIN GROUP (ORDER BY
                       extract(epoch FROM pg_xact_commit_timestamp(e.xmin) - d.due_at) * 1000)::bigint
              FROM single_due d JOIN grievance_entry e ON e.grievance_id = d.id AND e.action = 'LAPSE'""";

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL, Kafka and grievance-service");
        try (CaseServer server = new CaseServer()) {
            plant(server);
            BareCopy.make(server);
            int due = Math.max(1, Math.min(DUE_AT_ONCE, Size.of(PENDING) / (ROUNDS + 3)));
            Rounds rounds = new Rounds();
            try (Connection bare = DriverManager.getConnection(
                    BareCopy.url(server),
                    server.access().application(),
                    server.access().applicationPassword())) {
                System.out.println("Warming up");
                escalate(server, due);
                escalateBare(server, bare, due);
                for (int round = 1; round <= ROUNDS; round++) {
                    double cpu = server.serviceCpu();
                    rounds.add("escalations/s", escalate(server, due));
                    rounds.add("CPU ms per escalation, service", (server.serviceCpu() - cpu) / due * 1_000);
                    rounds.add("bare batch/s", escalateBare(server, bare, due));
                    System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
                }
            }
            rounds.add("lateness p99, seconds", lateness(server, Math.min(DUE_ONE_BY_ONE, due)));
            return report(rounds);
        }
    }

    private static void plant(CaseServer server) throws Exception {
        try (HttpConnection connection = new HttpConnection(server.port())) {
            String token = server.token(server.crowd().workers().get(0));
            String open = new OneLife(connection, "").file(token, nanos -> {});
            new PlantedCases(server).open(open, Size.of(PENDING));
        }
    }

    private static double escalate(CaseServer server, int due) throws Exception {
        server.execute(CaseServer.DATABASE, LET_RUN_OUT.formatted("now() - interval '1 second'", due));
        long start = System.nanoTime();
        while (server.number(STILL_DUE) > 0) {
            pause(start, server);
        }
        return due / ((System.nanoTime() - start) / 1e9);
    }

    private static double escalateBare(CaseServer server, Connection bare, int due) throws SQLException {
        bare.setAutoCommit(true);
        try (Statement statement = bare.createStatement()) {
            statement.execute(LET_RUN_OUT.formatted("now() - interval '1 second'", due));
        }
        long start = System.nanoTime();
        new BareEscalation(server.crowd().branch(), server.crowd().platform()).drain(bare);
        return due / ((System.nanoTime() - start) / 1e9);
    }

    /** Each on its own, a hundred a second: from the time that it is due to the commit that moved it on. */
    private static double lateness(CaseServer server, int due) throws Exception {
        System.out.printf("Letting %,d run out one after the other%n", due);
        server.execute(
                CaseServer.DATABASE,
                LET_RUN_OUT.formatted("now() + interval '3 seconds' + interval '10 milliseconds' * n", due),
                "CREATE TABLE single_due AS SELECT id, due_at FROM grievance WHERE alarm_at < now() + interval '12 hours'");
        long start = System.nanoTime();
        String left = "SELECT count(*) FROM single_due d JOIN grievance g USING (id) WHERE g.due_at = d.due_at";
        while (server.number(left) > 0) {
            pause(start, server);
        }
        return server.number(LATENESS) / 1_000.0;
    }

    private static void pause(long start, CaseServer server) throws Exception {
        if (System.nanoTime() - start > Duration.ofMinutes(10).toNanos()) {
            throw new IllegalStateException("cases stay where they are:\n" + server.serviceLog());
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    private static Report report(Rounds rounds) {
        return new Report(
                "clocks",
                List.of(
                        new Ratio(
                                "escalations / bare batch",
                                rounds.median("escalations/s") / rounds.median("bare batch/s"),
                                Better.HIGHER,
                                0.25,
                                0.5),
                        new Ratio("lateness p99, seconds", rounds.median("lateness p99, seconds"), Better.LOWER, 2, 1)),
                rounds.medians());
    }
}
