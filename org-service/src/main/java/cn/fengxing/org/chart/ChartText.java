package cn.fengxing.org.chart;

import java.util.ArrayList;
import java.util.List;

/** A name in the lines of a box. Chinese breaks anywhere; Latin letters and digits are half as wide. */
final class ChartText {

    static final double SIZE = 4;

    private static final int MAX_LINES = 3;
    private static final double PADDING = 1.5;
    private static final double WIDTH = ChartLayout.BOX_WIDTH - 2 * PADDING;

    private ChartText() {}

    /** The last line ends in an ellipsis when the name is longer. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double wide = 0;
        for (int point : name.codePoints().toArray()) {
            double next = width(point);
            if (wide + next > WIDTH) {
                if (lines.size() == MAX_LINES - 1) {
                    line.setLength(line.offsetByCodePoints(line.length(), -1));
                    lines.add(line.append('…').toString());
                    return balanced(lines);
                }
                lines.add(line.toString());
                line.setLength(0);
                wide = 0;
            }
            line.appendCodePoint(point);
            wide += next;
        }
        lines.add(line.toString());
        return balanced(lines);
    }

    static double width(int codePoint) {
        return codePoint < 0x2E80 ? SIZE * 0.55 : SIZE;
    }

    /** For XML 1.0, which has no place for control characters. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(point < 0x20 || point == 0xFFFE || point == 0xFFFF ? ' ' : point);
            }
        });
        return escaped.toString();
    }

    /** A single character on the last line looks like a mistake: it takes another with it. */
    private static List<String> balanced(List<String> lines) {
        int last = lines.size() - 1;
        if (last > 0 && lines.get(last).codePointCount(0, lines.get(last).length()) == 1) {
            String before = lines.get(last - 1);
            int cut = before.offsetByCodePoints(before.length(), -1);
            lines.set(last, before.substring(cut) + lines.get(last));
            lines.set(last - 1, before.substring(0, cut));
        }
        return lines;
    }
}
