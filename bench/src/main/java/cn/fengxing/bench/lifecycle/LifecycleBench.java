package cn.fengxing.bench.lifecycle;

import cn.fengxing.bench.Measurement;
import cn.fengxing.bench.Ratio;
import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.bench.Report;
import cn.fengxing.bench.Rounds;
import cn.fengxing.bench.Size;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** File → accept → propose → confirm through the API, with ten thousand cases stored and with a million. */
public final class LifecycleBench implements Measurement {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 7;
    private static final double SECONDS = Size.seconds(6);
    private static final int WARM_UP_TURNS = 8;

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public Report run() throws Exception {
        int few = Size.of(FEW);
        int many = Size.of(MANY);
        System.out.printf("Starting two servers, with %,d and with %,d cases%n", few, many);
        try (Lives withFew = new Lives(few);
                Lives withMany = new Lives(many)) {
            for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
                System.out.printf(
                        "Warming up: %,.1f and %,.1f lifecycles/s%n",
                        withFew.run(SECONDS).perSecond(), withMany.run(SECONDS).perSecond());
            }
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, "few", withFew);
                measure(rounds, "many", withMany);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step was refused", e);
        }
    }

    private static void measure(Rounds rounds, String stored, Lives lives) throws Exception {
        Lives.Round round = lives.run(SECONDS);
        rounds.add("lifecycles/s with " + stored, round.perSecond());
        rounds.add("p95 ms of a request with " + stored, round.p95Millis());
        rounds.add("CPU ms per lifecycle with " + stored + ", service", round.serviceCpuMillis());
        rounds.add("CPU ms per lifecycle with " + stored + ", database", round.databaseCpuMillis());
    }

    private static Report report(Rounds rounds) {
        double many = rounds.median("lifecycles/s with many");
        return new Report(
                "lifecycle",
                List.of(
                        new Ratio("lifecycles/s with 1 million", many, Better.HIGHER, 30, 100),
                        new Ratio(
                                "speed with 1 million / with 10 thousand",
                                many / rounds.median("lifecycles/s with few"),
                                Better.HIGHER,
                                0.8,
                                0.95),
                        new Ratio(
                                "p95 ms with 1 million",
                                rounds.median("p95 ms of a request with many"),
                                Better.LOWER,
                                Double.NaN,
                                100)),
                rounds.medians());
    }
}
