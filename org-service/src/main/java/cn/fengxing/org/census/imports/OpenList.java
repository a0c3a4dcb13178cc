package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Table;
import cn.fengxing.kit.tabular.UnreadableTable;
import cn.fengxing.org.census.rows.Outcome;
import cn.fengxing.org.census.rows.RowKind;
import cn.fengxing.org.census.rows.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list on this machine's disk and how far it was read; while a chunk is judged, the next one is read. */
final class OpenList implements AutoCloseable {

    private final Path file;
    private final Table table;
    private final RowKind kind;
    private final Scope scope;
    private final int chunk;
    private long position;
    private @Nullable CompletableFuture<Chunk> ahead;

    private OpenList(Path file, Table table, RowKind kind, Scope scope, int chunk) {
        this.file = file;
        this.table = table;
        this.kind = kind;
        this.scope = scope;
        this.chunk = chunk;
    }

    /** Rows that are understood and wait to be judged. */
    private record Chunk(int rows, Supplier<Outcome> outcome) {}

    static OpenList open(Path file, RowKind kind, Scope scope, int chunk, long from) throws IOException {
        OpenList list = new OpenList(file, Table.open(file, kind.columns()), kind, scope, chunk);
        while (list.position < from && list.table.hasNext()) {
            list.table.next();
            list.position++;
        }
        list.readAhead();
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

    /** Judges the next rows and writes what they say, in the caller's transaction. */
    Outcome takeNext() {
        Chunk next = awaited();
        readAhead();
        position += next.rows();
        return next.outcome().get();
    }

    boolean isAt(ImportTask task) {
        return scope.importId().equals(task.id()) && position == task.rowsDone();
    }

    boolean isRead() {
        return awaited().rows() == 0;
    }

    private void readAhead() {
        ahead = CompletableFuture.supplyAsync(this::read);
    }

    private Chunk read() {
        List<RowReading> rows = new ArrayList<>(chunk);
        while (rows.size() < chunk && table.hasNext()) {
            rows.add(table.next());
        }
        return new Chunk(rows.size(), kind.read(rows, scope));
    }

    private Chunk awaited() {
        try {
            return java.util.Objects.requireNonNull(ahead).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.handle((chunk, failure) -> "read").join(); // it is still at the file
        }
        table.close();
        Files.deleteIfExists(file);
    }
}
