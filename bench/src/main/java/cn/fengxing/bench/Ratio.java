package cn.fengxing.bench;

import java.util.Arrays;

/**
 * A figure that means something on any machine.
 *
 * @param firstGate what must hold for the bench to pass
 * @param goal where this is going; NaN where none is set
 */
public record Ratio(String name, double value, Better better, double firstGate, double goal) {

    public enum Better {
        HIGHER("≥"),
        LOWER("≤");

        private final String sign;

        Better(String sign) {
            this.sign = sign;
        }
    }

    boolean holds() {
        return Double.isNaN(firstGate) || (better == Better.HIGHER ? value >= firstGate : value <= firstGate);
    }

    String bound(double limit) {
        return Double.isNaN(limit) ? "-" : better.sign + " " + limit;
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
