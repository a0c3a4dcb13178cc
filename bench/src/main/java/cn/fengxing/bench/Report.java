package cn.fengxing.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a measurement found.
 *
 * @param figures absolute medians, for a reader who knows the machine
 */
public record Report(String bench, List<Ratio> ratios, Map<String, Double> figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean holds() {
        return ratios.stream().allMatch(Ratio::holds);
    }

    void print() {
        System.out.printf("%n%-44s %12s %12s %12s%n", bench, "measured", "gate", "goal");
        for (Ratio ratio : ratios) {
            System.out.printf(
                    "%-44s %12.3f %12s %12s%n",
                    ratio.name(), ratio.value(), ratio.bound(ratio.firstGate()), ratio.bound(ratio.goal()));
        }
        figures.forEach((name, value) -> System.out.printf("%-44s %,12.3f%n", name, value));
        System.out.println();
    }

    String json() {
        ObjectNode result = JSON.createObjectNode().put("bench", bench);
        ObjectNode values = result.putObject("ratios");
        ObjectNode gates = result.putObject("firstGate");
        ObjectNode goals = result.putObject("goal");
        for (Ratio ratio : ratios) {
            values.put(ratio.name(), Math.round(ratio.value() * 1_000) / 1_000.0);
            gates.put(ratio.name(), ratio.bound(ratio.firstGate()));
            goals.put(ratio.name(), ratio.bound(ratio.goal()));
        }
        return result.put("holds", holds()).toString();
    }

    void write(Path directory) throws IOException {
        ObjectNode result = (ObjectNode) JSON.readTree(json());
        ObjectNode absolute = result.putObject("figures");
        figures.forEach(absolute::put);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(bench + ".json"), result.toPrettyString() + "\n");
    }
}
