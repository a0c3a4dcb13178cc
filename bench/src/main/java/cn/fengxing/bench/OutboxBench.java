package cn.fengxing.bench;

import cn.fengxing.bench.Ratio.Better;
import java.sql.Connection;
import java.util.List;

/**
 * The relay against the broker alone: events relayed against Kafka's own producer-perf test, how long a committed event
 * takes to its reader against a record that is just sent, and what a transaction held open costs.
 */
final class OutboxBench implements Measurement {

    private static final int ROUNDS = 5;
    private static final int EVENTS = 100_000;
    private static final int PERF_RECORDS = 300_000;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Report run() throws Exception {
        try (OutboxSetting setting = OutboxSetting.start()) {
            Latencies latencies = new Latencies(setting);
            System.out.println("Warming up");
            ProducerPerf.recordsPerSecond(setting, PERF_RECORDS);
            setting.relayPerSecond(EVENTS);
            latencies.kafkaP99Millis();
            latencies.outboxP99Millis();
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, setting, latencies);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds);
        }
    }

    private static void measure(Rounds rounds, OutboxSetting setting, Latencies latencies) throws Exception {
        rounds.add("producer-perf records/s", ProducerPerf.recordsPerSecond(setting, PERF_RECORDS));
        double cpuBefore = setting.cpuSeconds();
        rounds.add("relayed events/s", setting.relayPerSecond(EVENTS));
        rounds.add("CPU µs per relayed event", (setting.cpuSeconds() - cpuBefore) / EVENTS * 1_000_000);
        try (Connection held = setting.holdTransaction()) {
            rounds.add("relayed events/s, a transaction held", setting.relayPerSecond(EVENTS));
        }
        rounds.add("Kafka-only p99 ms", latencies.kafkaP99Millis());
        rounds.add("commit to consumed p99 ms", latencies.outboxP99Millis());
    }

    private static Report report(Rounds rounds) {
        double relayed = rounds.median("relayed events/s");
        return new Report(
                "outbox",
                List.of(
                        new Ratio(
                                "relayed / producer-perf",
                                relayed / rounds.median("producer-perf records/s"),
                                Better.HIGHER,
                                0.15,
                                0.30),
                        new Ratio(
                                "commit to consumed p99 / Kafka-only p99",
                                rounds.median("commit to consumed p99 ms") / rounds.median("Kafka-only p99 ms"),
                                Better.LOWER,
                                6,
                                3),
                        new Ratio(
                                "lost by a held transaction",
                                1 - rounds.median("relayed events/s, a transaction held") / relayed,
                                Better.LOWER,
                                Double.NaN,
                                0.10)),
                rounds.medians());
    }
}
