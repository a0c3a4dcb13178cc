package cn.fengxing.org.chart;

import cn.fengxing.org.chart.ChartLayout.Line;
import cn.fengxing.org.chart.ChartLayout.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A chart as SVG 1.1 of the size of a landscape page, black on white and without anything to load. */
final class ChartDrawing {

    private static final double TITLE = 12;
    private static final double FOOT = 6;
    private static final double LINE_HEIGHT = 4.8;
    private static final String FONTS =
            "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','SimHei','WenQuanYi Micro Hei',sans-serif";

    private final ChartNode root;
    private final Paper paper;
    private final LocalDate day;
    private final ChartLayout layout;
    private final StringBuilder svg = new StringBuilder();

    ChartDrawing(ChartNode root, Paper paper, LocalDate day) {
        this.root = root;
        this.paper = paper;
        this.day = day;
        this.layout = new ChartLayout(root);
    }

    /** Millimetres of paper to a unit of the drawing. */
    double scale() {
        double width = paper.widthMm() - 2.0 * Paper.MARGIN_MM;
        double height = paper.heightMm() - 2.0 * Paper.MARGIN_MM - TITLE - FOOT;
        return Math.min(1, Math.min(width / layout.width(), height / layout.height()));
    }

    String draw() {
        append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$dmm\" height=\"%2$dmm\" viewBox=\"0 0 %1$d %2$d\" "
                        + "font-family=\"%3$s\" text-anchor=\"middle\">%n",
                paper.widthMm(), paper.heightMm(), FONTS);
        append("<title>%s</title>%n", ChartText.escaped(root.name() + " 组织架构图"));
        append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", paper.widthMm(), paper.heightMm());
        append(
                "<text x=\"%.1f\" y=\"%d\" font-size=\"6\" font-weight=\"bold\">%s 组织架构图</text>%n",
                paper.widthMm() / 2.0, Paper.MARGIN_MM + 6, ChartText.escaped(root.name()));
        append(
                "<text x=\"%d\" y=\"%d\" font-size=\"3\" text-anchor=\"end\">%s</text>%n",
                paper.widthMm() - Paper.MARGIN_MM, paper.heightMm() - Paper.MARGIN_MM, day);
        double scale = scale();
        append(
                "<g transform=\"translate(%.2f %.2f) scale(%.4f)\" stroke-width=\"0.4\">%n",
                (paper.widthMm() - layout.width() * scale) / 2, Paper.MARGIN_MM + TITLE, scale);
        layout.lines().forEach(this::line);
        layout.boxes().forEach(this::box);
        return svg.append("</g>\n</svg>\n").toString();
    }

    private void line(Line line) {
        append(
                "<path d=\"M%.2f %.2fL%.2f %.2f\" stroke=\"#444\" fill=\"none\"/>%n",
                line.fromX(), line.fromY(), line.toX(), line.toY());
    }

    private void box(Placed box) {
        append("<g><title>%s</title>", ChartText.escaped(box.node().name()));
        append(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.0f\" height=\"%.0f\" rx=\"1\" fill=\"%s\" stroke=\"#222\"/>",
                box.x(), box.y(), ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT, colour(box.node()));
        List<String> lines = ChartText.lines(box.node().name());
        double middle = box.x() + ChartLayout.BOX_WIDTH / 2;
        double first = box.y() + ChartLayout.BOX_HEIGHT / 2 - (lines.size() - 1) * LINE_HEIGHT / 2 + 1.4;
        for (int i = 0; i < lines.size(); i++) {
            append(
                    "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.0f\">%s</text>",
                    middle, first + i * LINE_HEIGHT, ChartText.SIZE, ChartText.escaped(lines.get(i)));
        }
        if (box.node().more() > 0) {
            append(
                    "<text x=\"%.2f\" y=\"%.2f\" font-size=\"2.6\" text-anchor=\"end\">+%d</text>",
                    box.x() + ChartLayout.BOX_WIDTH - 1,
                    box.y() + ChartLayout.BOX_HEIGHT - 0.8,
                    box.node().more());
        }
        svg.append("</g>\n");
    }

    /** Light enough for a printer without colours. */
    private static String colour(ChartNode node) {
        return switch (node.type().line()) {
            case PARTY -> node.type().branch() ? "#fff" : "#fbeaea";
            case CORPORATE -> "#eaf2fb";
            case GOVERNMENT -> "#eef7ea";
        };
    }

    private void append(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }
}
