package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet row by row, in flat memory; no cell of it is a formula. */
public final class Workbooks implements AutoCloseable {

    private static final String FAULTY = "FFC7CE";
    private static final int FLUSHED_ROWS = 500;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = 1;

    /** @param sheetName at most 31 characters (ECMA-376) */
    public Workbooks(OutputStream out, String sheetName, List<String> headings) {
        workbook = new Workbook(out, "Fengxing", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().fillColor(Color.GRAY2).set();
        }
    }

    /** @param cells texts, numbers, dates or null */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        row(cells, Map.of());
    }

    /** @param faults position of a faulty cell → what is wrong with it, shown as a comment on the cell */
    public void row(List<? extends @Nullable Object> cells, Map<Integer, String> faults) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        faults.forEach((position, text) -> {
            sheet.style(next, position).fillColor(FAULTY).set();
            sheet.comment(next, position, text);
        });
        next++;
        if (next % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(next, column, date);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(next, column, Neutral.text(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
