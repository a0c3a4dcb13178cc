package cn.fengxing.member.roster;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.tabular.Table;
import cn.fengxing.kit.tabular.UnreadableTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the oldest list, a chunk per call, progress and rows in one transaction; whoever dies loses a chunk. */
@Singleton
class TakeRosters implements DueWork {

    private static final int CHUNK = 2_000;

    /** A list that stops so often at one place will not get on by being tried again. */
    private static final int ATTEMPTS = 5;

    private final RosterRecords records;
    private final RosterFiles files;
    private final RosterRows rows;

    TakeRosters(RosterRecords records, RosterFiles files, RosterRows rows) {
        this.records = records;
        this.files = files;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "rosters";
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int act(Instant now, int limit) {
        RosterRecords.Task task = records.mine() ? records.next().orElse(null) : null;
        if (task == null) {
            return 0;
        }
        QuarkusTransaction.requiringNew().run(() -> records.attempt(task.id()));
        try {
            goOn(task);
        } catch (UnreadableTable e) {
            end(task, e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limit;
    }

    private void goOn(RosterRecords.Task task) throws IOException {
        if (task.progress().attempts() >= ATTEMPTS) {
            throw new UnreadableTable("gave-up");
        }
        Path file = files.copy(task.id());
        try (Table table = Table.open(file, RosterRow.TEMPLATE.columns())) {
            for (long i = 0; i < task.progress().rowsDone() && table.hasNext(); i++) {
                table.next();
            }
            List<RosterRow> chunk = chunk(table);
            write(task, chunk);
            records.advance(task.id(), chunk);
            if (!table.hasNext()) {
                finish(task, chunk);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<RosterRow> chunk(Table table) {
        List<RosterRow> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && table.hasNext()) {
            chunk.add(RosterRow.of(table.next()));
        }
        return chunk;
    }

    /** The dry run is the write, rolled back. */
    private void write(RosterRecords.Task task, List<RosterRow> chunk) {
        if (task.mode() == RosterMode.VALID_ROWS) {
            rows.take(task, chunk);
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                rows.take(task, chunk);
                throw new RolledBack();
            });
        } catch (RolledBack asMeant) {
            // nothing of it stays
        }
    }

    private void finish(RosterRecords.Task task, List<RosterRow> last) {
        boolean clean = task.progress().rowsRefused() == 0 && last.stream().allMatch(row -> row.listed() != null);
        if (clean && task.scope() == RosterScope.FULL && task.mode() == RosterMode.VALID_ROWS) {
            rows.dropOthers(task);
        }
        end(task, null);
    }

    private void end(RosterRecords.Task task, @Nullable String failure) {
        records.end(task.id(), failure);
        files.forget(task.id());
    }

    private static final class RolledBack extends RuntimeException {}
}
