package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a file that are not blank, from top to bottom, one at a time. */
public abstract class TableRows implements Iterator<TableRow>, AutoCloseable {

    private @Nullable TableRow ahead;

    TableRows() {}

    /**
     * @throws UnreadableTable if the file is no table
     */
    public static TableRows open(Path file) throws IOException {
        return switch (TabularFormat.of(file)) {
            case CSV -> new CsvRows(file);
            case XLSX -> new WorkbookRows(file);
        };
    }

    /** The next row, blank or not; null at the end. */
    abstract @Nullable TableRow read() throws IOException;

    /** @throws UncheckedIOException with an {@link UnreadableTable} if the file breaks off or makes no sense from here on */
    @Override
    public boolean hasNext() {
        try {
            while (ahead == null) {
                TableRow row = read();
                if (row == null) {
                    return false;
                }
                ahead = row.isBlank() ? null : row;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        return java.util.Objects.requireNonNull(row);
    }

    @Override
    public abstract void close() throws IOException;
}
