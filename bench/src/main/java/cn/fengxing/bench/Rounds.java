package cn.fengxing.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured in each round: one list of values per figure. */
public final class Rounds {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    public void add(String figure, double value) {
        values.computeIfAbsent(figure, name -> new ArrayList<>()).add(value);
    }

    /** The latest round in one line. */
    public String last() {
        StringBuilder line = new StringBuilder();
        values.forEach((figure, all) -> line.append(line.isEmpty() ? "" : ", ")
                .append(String.format("%,.1f %s", all.get(all.size() - 1), figure)));
        return line.toString();
    }

    public double median(String figure) {
        return Ratio.median(values.get(figure).stream().mapToDouble(v -> v).toArray());
    }

    public Map<String, Double> medians() {
        Map<String, Double> result = new LinkedHashMap<>();
        values.keySet().forEach(figure -> result.put(figure, median(figure)));
        return result;
    }
}
