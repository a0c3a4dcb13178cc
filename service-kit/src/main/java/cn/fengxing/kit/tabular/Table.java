package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A file whose columns are known: titles and notes above the headings are passed over, columns nobody asked for are not read. */
public final class Table implements Iterator<RowReading>, AutoCloseable {

    /** Headings stand among the first rows. */
    private static final int TITLE_ROWS = 10;

    private final TableRows rows;
    private final List<Column> columns;
    private final Map<Column, Integer> positions;

    private Table(TableRows rows, List<Column> columns, Map<Column, Integer> positions) {
        this.rows = rows;
        this.columns = columns;
        this.positions = positions;
    }

    /** @throws UnreadableTable {@code columns-missing} if no row among the first names all required columns */
    public static Table open(Path file, List<Column> columns) throws IOException {
        TableRows rows = TableRows.open(file);
        try {
            for (int i = 0; i < TITLE_ROWS && rows.hasNext(); i++) {
                Map<Column, Integer> positions = positions(rows.next(), columns);
                if (columns.stream().allMatch(column -> !column.required() || positions.containsKey(column))) {
                    return new Table(rows, columns, positions);
                }
            }
            throw new UnreadableTable("columns-missing");
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static Map<Column, Integer> positions(TableRow row, List<Column> columns) {
        Map<Column, Integer> positions = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i);
            int at = i;
            columns.stream()
                    .filter(column -> column.isCalled(heading))
                    .forEach(column -> positions.putIfAbsent(column, at));
        }
        return positions;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RowReading next() {
        return new RowReading(rows.next(), columns, positions);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
