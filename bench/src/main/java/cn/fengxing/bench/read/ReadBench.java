package cn.fengxing.bench.read;

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
import cn.fengxing.bench.cases.Workers;
import cn.fengxing.bench.write.RecordedTransaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A worker reads a case: access, keys, words and rules, against one query and its row as JSON. */
public final class ReadBench implements Measurement {

    private static final int STORED = 100_000;
    private static final int READ = 2_000;
    private static final int ROUNDS = 7;
    private static final double SECONDS = Size.seconds(5);
    private static final int WARM_UP_TURNS = 8;
    private static final int AT_ONCE = 8;

    /** As Hibernate words it; the clocks ask other things of the same table. */
    private static final String BY_ID = "from grievance g1_0 where g1_0.id=?";

    @Override
    public String name() {
        return "read";
    }

    /** A case, and the token of who filed it. */
    private record Filed(String id, String token) {}

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL, Kafka and grievance-service");
        try (CaseServer server = new CaseServer()) {
            List<Filed> filed = file(server, Size.of(READ));
            new PlantedCases(server).open(filed.get(0).id(), Size.of(STORED));
            String query = query(server, filed.get(0));
            System.out.println("Compared with: " + query);
            try (BareReaderProcess bare = new BareReaderProcess(server, query);
                    Workers readers = new Workers(server.port(), AT_ONCE);
                    Workers bareReaders = new Workers(bare.port(), AT_ONCE)) {
                return measure(server, filed, bare, readers, bareReaders);
            }
        }
    }

    private static Report measure(
            CaseServer server, List<Filed> filed, BareReaderProcess bare, Workers readers, Workers bareReaders)
            throws Exception {
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            System.out.printf(
                    "Warming up: %,.1f read/s, %,.1f by the bare handler%n",
                    readers.run(SECONDS, connection -> read(connection, filed)) / SECONDS,
                    bareReaders.run(SECONDS, connection -> read(connection, filed)) / SECONDS);
        }
        Rounds rounds = new Rounds();
        for (int round = 1; round <= ROUNDS; round++) {
            double service = server.serviceCpu();
            double database = server.databaseCpu();
            long read = readers.run(SECONDS, connection -> read(connection, filed));
            rounds.add("read/s", read / SECONDS);
            rounds.add("CPU ms per read, service", (server.serviceCpu() - service) / read * 1_000);
            rounds.add("CPU ms per read, database", (server.databaseCpu() - database) / read * 1_000);
            double handler = bare.cpu();
            long bareRead = bareReaders.run(SECONDS, connection -> read(connection, filed));
            rounds.add("bare handler/s", bareRead / SECONDS);
            rounds.add("CPU ms per bare read, handler", (bare.cpu() - handler) / bareRead * 1_000);
            System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
        }
        return new Report(
                "read",
                List.of(new Ratio(
                        "read / bare handler",
                        rounds.median("read/s") / rounds.median("bare handler/s"),
                        Better.HIGHER,
                        0.5,
                        0.85)),
                rounds.medians());
    }

    private static void read(HttpConnection connection, List<Filed> filed) throws java.io.IOException {
        Filed one = filed.get(ThreadLocalRandom.current().nextInt(filed.size()));
        new OneLife(connection, "").read(one.id(), one.token());
    }

    private static List<Filed> file(CaseServer server, int count) throws Exception {
        List<String> tokens = server.workersTokens();
        List<Filed> filed = Collections.synchronizedList(new ArrayList<>());
        try (Workers filers = new Workers(server.port(), AT_ONCE)) {
            filers.times(count, connection -> {
                String token = tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()));
                filed.add(new Filed(new OneLife(connection, "").file(token, nanos -> {}), token));
            });
        }
        System.out.printf("Filed %,d cases to read%n", filed.size());
        return List.copyOf(filed);
    }

    /** What the service asks the database for the case by its id; the second of two, when the rest is known. */
    private static String query(CaseServer server, Filed one) throws Exception {
        try (HttpConnection connection = new HttpConnection(server.port())) {
            OneLife life = new OneLife(connection, "");
            life.read(one.id(), one.token());
            Path logs = server.logged(() -> {
                life.read(one.id(), one.token());
                life.read(one.id(), one.token());
            });
            return RecordedTransaction.lastIn(logs, BY_ID).steps().stream()
                    .map(RecordedTransaction.Step::sql)
                    .filter(sql -> sql.contains(BY_ID))
                    .findFirst()
                    .orElseThrow()
                    .replace("?", "$1");
        }
    }
}
