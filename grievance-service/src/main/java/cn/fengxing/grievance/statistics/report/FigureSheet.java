package cn.fengxing.grievance.statistics.report;

import cn.fengxing.grievance.statistics.CaseFiguresView;
import cn.fengxing.grievance.statistics.CasePartView;
import cn.fengxing.grievance.statistics.RateView;
import cn.fengxing.grievance.statistics.TimesView;
import cn.fengxing.kit.tabular.Neutral;
import cn.fengxing.kit.tabular.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures as a table, a line per part; what is not told says so. No cell of it is a formula. */
record FigureSheet(List<CasePartView> lines) {

    private static final String FEWER = "少于5或不公布";

    private static final List<String> HEADINGS = List.of(
            "统计对象",
            "收到件数",
            "应答到期数",
            "响应率",
            "办结件数",
            "解决率",
            "评价数",
            "满意率",
            "撤回比例",
            "反映打击报复比例",
            "办理环节数",
            "升级比例",
            "超期比例",
            "受理用时中位数（工作分钟）",
            "受理用时九成（工作分钟）",
            "办结用时中位数（工作分钟）",
            "办结用时九成（工作分钟）");

    void writeWorkbook(OutputStream out) throws IOException {
        try (Workbooks sheet = new Workbooks(out, "诉求统计", HEADINGS)) {
            for (CasePartView line : lines) {
                sheet.row(cells(line));
            }
        }
    }

    /** Marked as UTF-8 for office programs. */
    void writeCsv(OutputStream out) throws IOException {
        out.write(("\uFEFF" + row(HEADINGS)).getBytes(StandardCharsets.UTF_8));
        for (CasePartView line : lines) {
            out.write(row(cells(line)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String row(List<? extends Object> cells) {
        return cells.stream().map(FigureSheet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** RFC 4180. */
    private static String cell(Object value) {
        String text = value instanceof Number ? value.toString() : Neutral.text(value.toString());
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static List<Object> cells(CasePartView line) {
        CaseFiguresView figures = line.figures();
        List<Object> cells = new ArrayList<>(List.of(line.part(), told(figures.filed())));
        rate(cells, figures.response());
        rate(cells, figures.resolution());
        rate(cells, figures.satisfaction());
        cells.add(told(figures.withdrawn().share()));
        cells.add(told(figures.retaliation().share()));
        rate(cells, figures.escalated());
        cells.add(told(figures.late().share()));
        times(cells, figures.timeToAccept());
        times(cells, figures.timeToSettle());
        return cells;
    }

    private static void rate(List<Object> cells, RateView rate) {
        cells.add(told(rate.count()));
        cells.add(told(rate.share()));
    }

    private static void times(List<Object> cells, TimesView times) {
        cells.add(told(times.medianMinutes()));
        cells.add(told(times.p90Minutes()));
    }

    private static Object told(@Nullable Number figure) {
        return figure == null ? FEWER : figure;
    }
}
