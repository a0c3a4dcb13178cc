package cn.fengxing.org.divisionimport;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.division.ImportReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports that were started, and what came of them. */
@ApplicationScoped
class DivisionImports {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    DivisionImports(EntityManager entities, Caller caller, Clock clock, ObjectMapper json) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    UUID begin(String file) {
        UUID id = Ids.next();
        sql("INSERT INTO division_import (id, file, started_by, started_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, file)
                .setParameter(3, caller.personId())
                .setParameter(4, clock.instant())
                .executeUpdate();
        return id;
    }

    @Transactional
    void finish(UUID id, ImportReport report) {
        try {
            end(id, null, json.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    void fail(UUID id, String failure) {
        end(id, failure, null);
    }

    @Transactional
    Optional<DivisionImportView> find(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, file, started_at, finished_at, failure, report::text AS report FROM division_import"
                                + " WHERE id = ?1",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::view).findFirst();
    }

    private void end(UUID id, @Nullable String failure, @Nullable String report) {
        sql("UPDATE division_import SET finished_at = ?2, failure = ?3, report = CAST(?4 AS jsonb) WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .setParameter(3, failure)
                .setParameter(4, report)
                .executeUpdate();
    }

    private DivisionImportView view(Tuple row) {
        String report = row.get("report", String.class);
        try {
            return new DivisionImportView(
                    row.get("id", UUID.class),
                    row.get("file", String.class),
                    row.get("started_at", Instant.class),
                    row.get("finished_at", Instant.class),
                    row.get("failure", String.class),
                    report == null ? null : json.readValue(report, ImportReport.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query sql(String sql) {
        return entities.createNativeQuery(sql);
    }
}
