package cn.fengxing.org.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the boxes of a chart stand, in units of which a character is {@link ChartText#SIZE} wide. A superior stands above the
 * middle of those below; those that have nobody below them stand in a block of columns when they are many.
 */
final class ChartLayout {

    static final double BOX_WIDTH = 38;
    static final double BOX_HEIGHT = 17;

    private static final double GAP = 4;
    private static final double DROP = 9;
    private static final double INDENT = 5;
    private static final int LEAVES_IN_A_ROW = 4;

    private final List<Placed> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final double width;
    private double height;

    ChartLayout(ChartNode root) {
        width = place(root, 0, 0);
    }

    /** A box by its upper left corner. */
    record Placed(ChartNode node, double x, double y) {}

    record Line(double fromX, double fromY, double toX, double toY) {}

    List<Placed> boxes() {
        return boxes;
    }

    List<Line> lines() {
        return lines;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** @return how wide the node is with all below it */
    private double place(ChartNode node, double left, double top) {
        double below = top + BOX_HEIGHT + DROP;
        height = Math.max(height, top + BOX_HEIGHT);
        if (node.leaf()) {
            boxes.add(new Placed(node, left, top));
            return BOX_WIDTH;
        }
        boolean block = node.children().size() > LEAVES_IN_A_ROW
                && node.children().stream().allMatch(ChartNode::leaf);
        return block ? placeBlock(node, left, top, below) : placeRow(node, left, top, below);
    }

    private double placeRow(ChartNode node, double left, double top, double below) {
        double x = left;
        List<Double> middles = new ArrayList<>();
        for (ChartNode child : node.children()) {
            double childWidth = place(child, x, below);
            middles.add(middleOfLast());
            x += childWidth + GAP;
        }
        double wide = Math.max(BOX_WIDTH, x - GAP - left);
        double middle = (middles.get(0) + middles.get(middles.size() - 1)) / 2;
        boxes.add(new Placed(node, middle - BOX_WIDTH / 2, top));
        double rail = below - DROP / 2;
        lines.add(new Line(middle, top + BOX_HEIGHT, middle, rail));
        lines.add(new Line(middles.get(0), rail, middles.get(middles.size() - 1), rail));
        middles.forEach(at -> lines.add(new Line(at, rail, at, below)));
        return wide;
    }

    private double placeBlock(ChartNode node, double left, double top, double below) {
        int rows = rows(node.children().size());
        double column = INDENT + BOX_WIDTH + GAP;
        int columns = (node.children().size() + rows - 1) / rows;
        double rail = below - DROP / 2;
        for (int i = 0; i < node.children().size(); i++) {
            double x = left + i / rows * column;
            double y = below + i % rows * (BOX_HEIGHT + GAP);
            boxes.add(new Placed(node.children().get(i), x + INDENT, y));
            lines.add(new Line(x + INDENT / 2, y + BOX_HEIGHT / 2, x + INDENT, y + BOX_HEIGHT / 2));
            if (i % rows == rows - 1 || i == node.children().size() - 1) {
                lines.add(new Line(x + INDENT / 2, rail, x + INDENT / 2, y + BOX_HEIGHT / 2));
            }
            height = Math.max(height, y + BOX_HEIGHT);
        }
        double wide = columns * column - GAP;
        double middle = left + wide / 2;
        double lastSpine = left + (columns - 1) * column + INDENT / 2;
        boxes.add(new Placed(node, middle - BOX_WIDTH / 2, top));
        lines.add(new Line(middle, top + BOX_HEIGHT, middle, rail));
        lines.add(new Line(left + INDENT / 2, rail, Math.max(middle, lastSpine), rail));
        return wide;
    }

    /** Columns and rows in the proportions of a page. */
    private static int rows(int leaves) {
        double perPage = leaves * (BOX_WIDTH + INDENT + GAP) / (BOX_HEIGHT + GAP) / Math.sqrt(2);
        return Math.max(2, (int) Math.ceil(Math.sqrt(perPage)));
    }

    /** A box is added after those below it. */
    private double middleOfLast() {
        return boxes.get(boxes.size() - 1).x() + BOX_WIDTH / 2;
    }
}
