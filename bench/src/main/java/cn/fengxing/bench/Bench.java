package cn.fengxing.bench;

import cn.fengxing.bench.clocks.ClocksBench;
import cn.fengxing.bench.figures.FiguresBench;
import cn.fengxing.bench.lifecycle.LifecycleBench;
import cn.fengxing.bench.read.ReadBench;
import cn.fengxing.bench.write.WriteBench;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ./fengxing bench NAME}. */
public final class Bench {

    private static final List<Measurement> ALL = List.of(
            new ClocksBench(),
            new FiguresBench(),
            new ImportBench(),
            new LifecycleBench(),
            new LookupBench(),
            new NearestBench(),
            new OutboxBench(),
            new ReadBench(),
            new TreeBench(),
            new WriteBench());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 1 ? arguments[0] : "";
        Measurement measurement = ALL.stream()
                .filter(candidate -> candidate.name().equals(wanted))
                .findFirst()
                .orElse(null);
        if (measurement == null) {
            System.err.println(
                    "bench: name one of " + ALL.stream().map(Measurement::name).collect(Collectors.joining(", ")));
            System.exit(2);
            return;
        }
        Report report = measurement.run();
        report.print();
        if (Size.isReduced()) {
            System.out.println("Measured at a reduced size: nothing is kept");
        } else {
            report.write(Path.of(System.getProperty("fengxing.root", "."), "bench", "results"));
        }
        System.out.println(report.json());
        System.exit(report.holds() ? 0 : 1);
    }
}
