package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Table;
import cn.fengxing.kit.tabular.UnreadableTable;
import cn.fengxing.org.census.rows.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list on this machine's disk and how far it was read. */
final class OpenList implements AutoCloseable {

    private final Path file;
    private final Table table;
    private final Scope scope;
    private long position;

    private OpenList(Path file, Table table, Scope scope) {
        this.file = file;
        this.table = table;
        this.scope = scope;
    }

    static OpenList open(Path file, List<Column> columns, Scope scope, long from) throws IOException {
        OpenList list = new OpenList(file, Table.open(file, columns), scope);
        while (list.position < from && list.table.hasNext()) {
            list.table.next();
            list.position++;
        }
        return list;
    }

    /** @throws UnreadableTable if the file breaks off or makes no sense anywhere */
    static long count(Path file, List<Column> columns) throws IOException {
        try (Table table = Table.open(file, columns)) {
            long count = 0;
            for (; table.hasNext(); count++) {
                table.next();
            }
            return count;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    List<RowReading> next(int limit) {
        List<RowReading> rows = new ArrayList<>(limit);
        while (rows.size() < limit && table.hasNext()) {
            rows.add(table.next());
        }
        position += rows.size();
        return rows;
    }

    boolean isAt(ImportTask task) {
        return scope.importId().equals(task.id()) && position == task.rowsDone();
    }

    boolean isRead() {
        return !table.hasNext();
    }

    Scope scope() {
        return scope;
    }

    @Override
    public void close() throws IOException {
        table.close();
        Files.deleteIfExists(file);
    }
}
