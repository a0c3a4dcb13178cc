package cn.fengxing.org.census.imports;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.tabular.UnreadableTable;
import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.rows.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Carries on with the oldest open import, a chunk per transaction; or all of it in one, where all or nothing is to stay. */
@Singleton
class RunImports implements DueWork {

    /** An import that stops so often at one place will not get on by being tried again. */
    private static final int ATTEMPTS = 5;

    private final ImportRecords records;
    private final ImportLists lists;
    private final Savepoints savepoints;
    private final Event<LedgerDelta> counted;
    private @Nullable OpenList open;

    RunImports(ImportRecords records, ImportLists lists, Savepoints savepoints, Event<LedgerDelta> counted) {
        this.records = records;
        this.lists = lists;
        this.savepoints = savepoints;
        this.counted = counted;
    }

    @Override
    public String name() {
        return "census-imports";
    }

    @Override
    public Duration longest() {
        return Duration.ofHours(1);
    }

    @Override
    public int act(Instant now, int limit) {
        ImportTask task = records.mine() ? records.next().orElse(null) : null;
        if (task == null) {
            return 0;
        }
        try {
            carryOn(task);
        } catch (UnreadableTable e) {
            records.fail(task.id(), e.reason());
            lists.forget(task.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limit;
    }

    private void carryOn(ImportTask task) throws IOException {
        OpenList list = open;
        if (list == null || !list.isAt(task) || task.mode() != ImportMode.VALID_ROWS) {
            close();
            if (task.progress().attempts() >= ATTEMPTS) {
                throw new UnreadableTable("gave-up");
            }
            list = begin(task);
        }
        if (task.mode() == ImportMode.VALID_ROWS) {
            takeChunk(task, list);
        } else {
            takeAll(task, list);
        }
    }

    /** That it was begun is kept even if all that follows is rolled back. */
    private OpenList begin(ImportTask task) throws IOException {
        apart(() -> records.begin(task.id()));
        OpenList begun = lists.open(task, rows -> apart(() -> records.counted(task.id(), rows)));
        open = begun;
        return begun;
    }

    private void takeChunk(ImportTask task, OpenList list) throws IOException {
        Outcome outcome = list.takeNext();
        records.advance(task.id(), outcome.judged());
        counted.fire(outcome.delta());
        if (list.isRead()) {
            end(task, ImportState.DONE);
        }
    }

    /** Progress is seen while the rows themselves are not. */
    private void takeAll(ImportTask task, OpenList list) throws IOException {
        apart(() -> records.reset(task.id()));
        savepoints.set();
        LedgerDelta delta = new LedgerDelta();
        long refused = 0;
        while (!list.isRead()) {
            Outcome outcome = list.takeNext();
            delta.add(outcome.delta());
            refused += ImportCounts.of(outcome.judged()).refused();
            apart(() -> records.advance(task.id(), outcome.judged()));
        }
        if (task.mode() == ImportMode.ALL_OR_NOTHING && refused == 0) {
            counted.fire(delta);
            end(task, ImportState.DONE);
        } else {
            savepoints.goBack();
            records.forgetEntries(task.id());
            end(task, ImportState.ROLLED_BACK);
        }
    }

    private void end(ImportTask task, ImportState state) throws IOException {
        records.end(task.id(), state);
        lists.forget(task.id());
        close();
    }

    private static void apart(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @PreDestroy
    void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
