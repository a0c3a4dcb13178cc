package cn.fengxing.org.census.imports;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.tabular.CellFault;
import cn.fengxing.org.census.rows.Judged;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Imports, their progress and the verdicts on their rows in the database; every call is part of the caller's transaction. */
@Singleton
class ImportRecords {

    /** One replica works on one import at a time: two lists that name the same new company must not both make it. */
    private static final long LOCK = 0x6F7267_63656E73L;

    private static final String MINE = """
            SELECT set_config('enable_seqscan', 'off', true) = 'off' AND set_config('enable_hashjoin', 'off', true) = 'off'
               AND set_config('enable_mergejoin', 'off', true) = 'off' AND pg_try_advisory_xact_lock(:lock)
            """;

    private static final String ADD = """
            INSERT INTO census_import (id, kind, mode, state, division_code, industries, uploaded_by, bytes, created_at)
            VALUES (:id, :kind, :mode, 'QUEUED', :division, string_to_array(:industries, ','), :person, :bytes, :now)
            """;

    private static final String NEXT = """
            SELECT id, kind, mode, division_code, industries, rows_done, attempts FROM census_import
             WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at, id LIMIT 1
            """;

    private static final String ADVANCE = """
            UPDATE census_import
               SET rows_done = rows_done + :done, rows_new = rows_new + :new, rows_same = rows_same + :same,
                   rows_changed = rows_changed + :changed, rows_duplicate = rows_duplicate + :duplicate,
                   rows_refused = rows_refused + :refused,
                   attempts = CASE mode WHEN 'VALID_ROWS' THEN 0 ELSE attempts END
             WHERE id = :id
            """;

    private static final String RESET = """
            UPDATE census_import
               SET rows_done = 0, rows_new = 0, rows_same = 0, rows_changed = 0, rows_duplicate = 0, rows_refused = 0
             WHERE id = :id
            """;

    /** Most rows have nothing to be said about. */
    private static final String PLAIN_VERDICTS = """
            INSERT INTO census_import_row (import_id, row_number, verdict, entry_id)
            SELECT ?, row_number, verdict, entry_id
              FROM unnest(?::bigint[], ?::text[], ?::uuid[]) AS row (row_number, verdict, entry_id)
            """;

    private static final String VERDICT = """
            INSERT INTO census_import_row (import_id, row_number, verdict, entry_id, columns, reasons, cells)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager entities;
    private final DataSource dataSource;
    private final Caller caller;
    private final Clock clock;

    ImportRecords(EntityManager entities, DataSource dataSource, Caller caller, Clock clock) {
        this.entities = entities;
        this.dataSource = dataSource;
        this.caller = caller;
        this.clock = clock;
    }

    void add(UUID id, ReceiveImport.Purpose purpose, Set<String> industries, long bytes) {
        update(ADD, id)
                .setParameter("kind", purpose.kind().name())
                .setParameter("mode", purpose.mode().name())
                .setParameter("division", purpose.divisionCode())
                .setParameter("industries", String.join(",", industries))
                .setParameter("person", caller.personId())
                .setParameter("bytes", bytes)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Until the transaction ends; false if another replica is at it. The ledger may grow from nothing within one import, whose
     * statements must not read all of it because it was small when they were planned.
     */
    boolean mine() {
        return (Boolean) entities.createNativeQuery(MINE, Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Optional<ImportTask> next() {
        return ((List<?>) entities.createNativeQuery(NEXT, Tuple.class).getResultList())
                .stream().map(row -> task((Tuple) row)).findFirst();
    }

    private static ImportTask task(Tuple row) {
        return new ImportTask(
                row.get("id", UUID.class),
                ImportKind.valueOf(row.get("kind", String.class)),
                ImportMode.valueOf(row.get("mode", String.class)),
                new ImportTask.Area(row.get("division_code", String.class), Set.of((String[]) row.get("industries"))),
                new ImportTask.Progress(row.get("rows_done", Long.class), row.get("attempts", Integer.class)));
    }

    void begin(UUID id) {
        update(
                        "UPDATE census_import SET state = 'RUNNING', attempts = attempts + 1,"
                                + " started_at = coalesce(started_at, :now) WHERE id = :id",
                        id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void counted(UUID id, long rows) {
        update("UPDATE census_import SET rows_total = :rows WHERE id = :id", id)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    void advance(UUID id, List<Judged> judged) {
        verdicts(id, judged);
        ImportCounts counts = ImportCounts.of(judged);
        update(ADVANCE, id)
                .setParameter("done", counts.all())
                .setParameter("new", counts.rowsNew())
                .setParameter("same", counts.rowsSame())
                .setParameter("changed", counts.rowsChanged())
                .setParameter("duplicate", counts.possibleDuplicates())
                .setParameter("refused", counts.refused())
                .executeUpdate();
    }

    /** Forgets all progress, of an attempt whose rows were rolled back. */
    void reset(UUID id) {
        update("DELETE FROM census_import_row WHERE import_id = :id", id).executeUpdate();
        update(RESET, id).executeUpdate();
    }

    /** What was rolled back never came into the ledger. */
    void forgetEntries(UUID id) {
        update(
                        "UPDATE census_import_row SET entry_id = NULL"
                                + " WHERE import_id = :id AND verdict IN ('NEW', 'POSSIBLE_DUPLICATE')",
                        id)
                .executeUpdate();
    }

    void end(UUID id, ImportState state) {
        update("UPDATE census_import SET state = :state, finished_at = :now WHERE id = :id", id)
                .setParameter("state", state.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void fail(UUID id, String reason) {
        end(id, ImportState.FAILED);
        update("UPDATE census_import SET failure = :reason WHERE id = :id", id)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Query update(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter("id", id);
    }

    private void verdicts(UUID id, List<Judged> judged) {
        Map<Boolean, List<Judged>> plain = judged.stream()
                .collect(Collectors.partitioningBy(
                        row -> row.faults().isEmpty() && row.cells().isEmpty()));
        try (Connection connection = dataSource.getConnection()) {
            plainVerdicts(connection, id, plain.get(true));
            detailedVerdicts(connection, id, plain.get(false));
        } catch (SQLException e) {
            throw new IllegalStateException("verdicts cannot be kept", e);
        }
    }

    private static void plainVerdicts(Connection connection, UUID id, List<Judged> judged) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PLAIN_VERDICTS)) {
            insert.setObject(1, id);
            insert.setArray(2, connection.createArrayOf("int8", each(judged, Judged::row)));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", each(judged, row -> row.verdict().name())));
            insert.setArray(4, connection.createArrayOf("uuid", each(judged, Judged::entryId)));
            insert.executeUpdate();
        }
    }

    private static Object[] each(List<Judged> judged, Function<Judged, ?> value) {
        return judged.stream().map(value).toArray();
    }

    private static void detailedVerdicts(Connection connection, UUID id, List<Judged> judged) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(VERDICT)) {
            for (Judged row : judged) {
                insert.setObject(1, id);
                insert.setLong(2, row.row());
                insert.setString(3, row.verdict().name());
                insert.setObject(4, row.entryId());
                List<CellFault> faults = row.faults();
                insert.setArray(
                        5,
                        texts(connection, faults.stream().map(CellFault::column).toList()));
                insert.setArray(
                        6,
                        texts(connection, faults.stream().map(CellFault::reason).toList()));
                insert.setArray(7, texts(connection, row.cells()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable Array texts(Connection connection, List<String> texts) throws SQLException {
        return texts.isEmpty() ? null : connection.createArrayOf("text", texts.toArray());
    }
}
