package cn.fengxing.bench.write;

import cn.fengxing.bench.Measurement;
import cn.fengxing.bench.Ratio;
import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.bench.Report;
import cn.fengxing.bench.Rounds;
import cn.fengxing.bench.cases.CaseServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * What it costs to file a grievance through HTTP, rules, encryption and events, against the database's own part of it: a
 * loop that sends the same SQL over as many connections and does nothing else.
 */
public final class WriteBench implements Measurement {

    private static final int ROUNDS = 7;
    private static final double SECONDS = 5;
    private static final int WARM_UP_FILINGS = 20_000;
    private static final int WARM_UP_TURNS = 24;

    @Override
    public String name() {
        return "write";
    }

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL, Kafka and grievance-service");
        try (CaseServer setting = new CaseServer()) {
            return run(setting);
        }
    }

    private static Report run(CaseServer setting) throws Exception {
        List<String> tokens = setting.workersTokens();
        RecordedTransaction recorded = record(setting, tokens);
        System.out.printf(
                "Filing one grievance is %d statements%n", recorded.steps().size());
        try (BareProcess bare = bare(setting, recorded);
                Filers filers = new Filers(setting.port(), tokens)) {
            warmUp(filers);
            bare.run(SECONDS);
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, setting, filers, bare);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds);
        } catch (ExecutionException e) {
            System.err.println(setting.serviceLog());
            throw e;
        }
    }

    /** The third of three, when what is asked for only once has been asked for. */
    private static RecordedTransaction record(CaseServer setting, List<String> tokens) throws Exception {
        try (Filers filers = new Filers(setting.port(), tokens)) {
            filers.fileOnce();
            Path logs = setting.logged(() -> {
                filers.fileOnce();
                filers.fileOnce();
            });
            return RecordedTransaction.lastIn(logs, "into grievance ");
        }
    }

    private static BareProcess bare(CaseServer setting, RecordedTransaction recorded) throws Exception {
        BareCopy.make(setting);
        return BareCopy.replaying(setting, recorded, CaseServer.CONNECTIONS);
    }

    /** Until everything on the way is compiled, or two minutes are over. */
    private static void warmUp(Filers filers) throws Exception {
        long filed = 0;
        for (int turn = 0; turn < WARM_UP_TURNS && filed < WARM_UP_FILINGS; turn++) {
            long more = filers.run(SECONDS);
            filed += more;
            System.out.printf("Warming up: %,.1f filed/s%n", more / SECONDS);
        }
    }

    private static void measure(Rounds rounds, CaseServer setting, Filers filers, BareProcess bare) throws Exception {
        double service = setting.serviceCpu();
        double database = setting.databaseCpu();
        double broker = setting.brokerCpu();
        long filed = filers.run(SECONDS);
        rounds.add("filed/s", filed / SECONDS);
        rounds.add("CPU ms per filing, service", (setting.serviceCpu() - service) / filed * 1_000);
        rounds.add("CPU ms per filing, database", (setting.databaseCpu() - database) / filed * 1_000);
        rounds.add("CPU ms per filing, broker", (setting.brokerCpu() - broker) / filed * 1_000);
        double loop = bare.cpu();
        database = setting.databaseCpu();
        long written = bare.run(SECONDS);
        rounds.add("bare loop/s", written / SECONDS);
        rounds.add("CPU ms per bare write, loop", (bare.cpu() - loop) / written * 1_000);
        rounds.add("CPU ms per bare write, database", (setting.databaseCpu() - database) / written * 1_000);
    }

    private static Report report(Rounds rounds) {
        return new Report(
                "write",
                List.of(new Ratio(
                        "filed / bare loop",
                        rounds.median("filed/s") / rounds.median("bare loop/s"),
                        Better.HIGHER,
                        0.25,
                        0.40)),
                rounds.medians());
    }
}
