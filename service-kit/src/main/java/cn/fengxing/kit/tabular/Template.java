package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty table to fill in.
 *
 * @param name of the sheet
 */
public record Template(String name, List<Column> columns) {

    private static final int OFFERED_ROWS = 5_000;
    private static final double WIDTH = 20;

    /** With hints as comments and choices to pick from; codes stay texts, so that no digit of them is lost. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Fengxing", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                sheet.width(i, WIDTH);
                sheet.style(i).format("@").set();
                sheet.value(0, i, column.name() + (column.required() ? "*" : ""));
                sheet.style(0, i).bold().fillColor(Color.GRAY2).set();
                sheet.comment(0, i, column.hint());
                offer(sheet, i, column.choices());
            }
        }
    }

    private static void offer(Worksheet sheet, int column, List<String> choices) {
        if (!choices.isEmpty()) {
            sheet.range(1, column, OFFERED_ROWS, column)
                    .validateWithListByFormula("\"" + String.join(",", choices) + "\"");
        }
    }

    /** The headings alone, marked as UTF-8 for office programs. */
    public void writeCsv(OutputStream out) throws IOException {
        String headings = String.join(",", Column.headings(columns));
        out.write(("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
