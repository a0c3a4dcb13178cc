package cn.fengxing.member.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The export as a page that a person reads and prints: Chinese words, times in China, no script, nothing from elsewhere. */
final class PrintedExport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>我的资料</title>
            <style>body{font:14px/1.6 sans-serif;margin:2em;max-width:60em}table{border-collapse:collapse;width:100%}
            th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}th{background:#eee}
            h2{margin-top:1.5em;page-break-after:avoid}tr{page-break-inside:avoid}</style></head><body>
            """;

    private static final String FOOT = """
            <p>诉求、隐患、志愿服务和积分由各自的服务保存，不在本页；请在相应页面查看。姓名、电话等资料请妥善保管，不要转发。</p>
            </body></html>
            """;

    private PrintedExport() {}

    static String of(ExportView export) {
        String sections = export.sections().stream().map(PrintedExport::section).collect(Collectors.joining());
        return HEAD + "<h1>蜂行保存的我的资料</h1><p>导出时间：" + text(export.exportedAt()) + "</p>" + sections + FOOT;
    }

    private static String section(ExportView.Section section) {
        String heading = "<h2>" + escaped(section.title()) + "</h2>";
        if (section.items().isEmpty()) {
            return heading + "<p>没有记录</p>";
        }
        RecordComponent[] columns = section.items().get(0).getClass().getRecordComponents();
        String head = Stream.of(columns)
                .map(column -> "<th>" + escaped(Labels.of(column)) + "</th>")
                .collect(Collectors.joining());
        String rows = section.items().stream().map(item -> row(columns, item)).collect(Collectors.joining());
        return heading + "<table><thead><tr>" + head + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(RecordComponent[] columns, Object item) {
        return Stream.of(columns)
                .map(column -> "<td>" + text(value(column, item)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static @Nullable Object value(RecordComponent column, Object item) {
        try {
            column.getAccessor().setAccessible(true);
            return column.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a held record cannot be read: " + item.getClass(), e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "—";
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant);
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof Enum<?> constant) {
            return escaped(Labels.of(constant));
        }
        if (value instanceof Collection<?> several) {
            return List.copyOf(several).stream().map(PrintedExport::text).collect(Collectors.joining("、"));
        }
        return escaped(value.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
