package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook (ECMA-376). Formulas count as what they last came to. */
final class WorkbookRows extends TableRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    WorkbookRows(Path file) throws IOException {
        WorkbookBounds.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            throw new UnreadableTable("not-a-workbook");
        }
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    @Override
    @Nullable
    TableRow read() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
            }
            return new TableRow(row.getRowNum(), cells);
        } catch (ExcelReaderException e) {
            throw new UnreadableTable("not-a-workbook");
        }
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString()) && inCalendar(cell.asNumber())) {
            return date(cell.asDate());
        }
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Excel keeps a date as a number; only the format tells, by a year or a day outside quotes and brackets. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        return bare.matches(".*[yd].*") || format.contains("年") || format.contains("日");
    }

    /** 1900 to 9999 (ECMA-376 part 1, 18.17.4.1); a larger number has a date's format by mistake. */
    private static boolean inCalendar(BigDecimal days) {
        return days.signum() >= 0 && days.compareTo(LAST_DAY) <= 0;
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
