package cn.fengxing.bench.figures;

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
import cn.fengxing.bench.write.BareProcess;
import cn.fengxing.bench.write.Filers;
import cn.fengxing.bench.write.RecordedTransaction;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A dashboard's read against a case's by primary key; and what filing costs more for being counted. */
public final class FiguresBench implements Measurement {

    private static final int STORED = 10_000_000;
    private static final int ROUNDS = 7;
    private static final double SECONDS = Size.seconds(4);
    private static final int IDS = 10_000;
    private static final int REPLAYING = 4;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL, Kafka and grievance-service");
        try (CaseServer server = new CaseServer()) {
            Rounds rounds = new Rounds();
            writes(server, rounds);
            reads(server, rounds);
            return report(rounds);
        }
    }

    /** The recorded filing, and the same without what counts it, into a copy of the database where nothing else happens. */
    private static void writes(CaseServer server, Rounds rounds) throws Exception {
        RecordedTransaction counted = recorded(server);
        RecordedTransaction uncounted = new RecordedTransaction(counted.steps().stream()
                .filter(step -> !step.sql().contains("INSERT INTO rollup"))
                .toList());
        if (counted.steps().size() == uncounted.steps().size()) {
            throw new IllegalStateException("filing a case counts nothing");
        }
        BareCopy.make(server);
        try (BareProcess with = BareCopy.replaying(server, counted, REPLAYING);
                BareProcess without = BareCopy.replaying(server, uncounted, REPLAYING)) {
            with.run(SECONDS);
            without.run(SECONDS);
            for (int round = 1; round <= ROUNDS; round++) {
                rounds.add("filings/s, counted", with.run(SECONDS) / SECONDS);
                rounds.add("filings/s, uncounted", without.run(SECONDS) / SECONDS);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
        }
    }

    private static RecordedTransaction recorded(CaseServer server) throws Exception {
        try (Filers filers = new Filers(server.port(), server.workersTokens())) {
            filers.fileOnce();
            Path logs = server.logged(() -> {
                filers.fileOnce();
                filers.fileOnce();
            });
            return RecordedTransaction.lastIn(logs, "into grievance ");
        }
    }

    private static void reads(CaseServer server, Rounds rounds) throws Exception {
        plant(server);
        String period = period(server);
        String division = "/v1/statistics/grievances?divisionCode=210100000000&period=" + period;
        List<RecordedTransaction.Step> whole = asked(server, division);
        List<RecordedTransaction.Step> parts = asked(server, division + "&by=DIVISION");
        List<String> ids = ids(server);
        try (FigureReads reads = new FigureReads(server)) {
            reads.run(whole, SECONDS);
            reads.cases(ids, SECONDS);
            Rounds own = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                own.add("dashboard reads/s", reads.run(whole, SECONDS));
                own.add("dashboard reads by division/s", reads.run(parts, SECONDS));
                own.add("cases by primary key/s", reads.cases(ids, SECONDS));
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, own.last());
            }
            own.medians().forEach(rounds::add);
        }
    }

    private static void plant(CaseServer server) throws Exception {
        try (HttpConnection connection = new HttpConnection(server.port())) {
            String secretary = server.token(
                    UUID.randomUUID(), "BRANCH_SECRETARY@" + server.crowd().branch());
            String worker = server.token(server.crowd().workers().get(0));
            OneLife life = new OneLife(connection, secretary);
            String closed = life.file(worker, nanos -> {});
            life.settle(closed, worker, nanos -> {});
            new PlantedCases(server).bare(closed, Size.of(STORED));
        }
        PlantedFigures.plant(server);
    }

    /** The latest month, which is published by its weeks. */
    private static String period(CaseServer server) throws SQLException {
        try (Connection connection = server.connect(CaseServer.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT max(period) FROM figure_period WHERE period ~ '^[0-9]{4}-[0-9]{2}$'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the service asks the tables of figures. */
    private static List<RecordedTransaction.Step> asked(CaseServer server, String path) throws Exception {
        String dashboard =
                server.token(UUID.randomUUID(), "DASHBOARD@" + server.crowd().committee());
        try (HttpConnection connection = new HttpConnection(server.port())) {
            connection.get(path, dashboard);
            Path logs = server.logged(() -> {
                HttpConnection.Answer answer = connection.get(path, dashboard);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + ": " + answer.body());
                }
            });
            return RecordedTransaction.lastIn(logs, "figure_cell").steps().stream()
                    .filter(step -> step.sql().contains("figure_cell"))
                    .toList();
        }
    }

    private static List<String> ids(CaseServer server) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = server.connect(CaseServer.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT planted_case(1 + floor(random() * " + Size.of(STORED)
                        + ")::bigint) FROM generate_series(1, " + IDS + ")")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private static Report report(Rounds rounds) {
        double key = rounds.median("cases by primary key/s");
        return new Report(
                "figures",
                List.of(
                        new Ratio(
                                "time of a dashboard read / by primary key",
                                key / rounds.median("dashboard reads/s"),
                                Better.LOWER,
                                5,
                                2),
                        new Ratio(
                                "time of one by division / by primary key",
                                key / rounds.median("dashboard reads by division/s"),
                                Better.LOWER,
                                Double.NaN,
                                Double.NaN),
                        new Ratio(
                                "what counting adds to filing",
                                rounds.median("filings/s, uncounted") / rounds.median("filings/s, counted") - 1,
                                Better.LOWER,
                                0.25,
                                0.15)),
                rounds.medians());
    }
}
