package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.suppression.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Counts the open cases by age: once a week, by the index of open cases, and not for a reader. */
@ApplicationScoped
class OpenStock {

    private static final String OPEN = """
            SELECT left(division_code, 6), coalesce(CAST(platform_id AS text), '-'), category, CAST(owner_id AS text),
                   CAST(floor(extract(epoch FROM CAST(:asOf AS timestamptz) - filed_at) / 86400) AS bigint) AS days, count(*)
              FROM grievance WHERE status <> 'CLOSED' GROUP BY 1, 2, 3, 4, 5
            """;

    private final EntityManager entities;

    OpenStock(EntityManager entities) {
        this.entities = entities;
    }

    void addTo(Map<Cell, Counts> cells, Instant asOf) {
        List<?> rows = entities.createNativeQuery(OPEN, Tuple.class)
                .setParameter("asOf", asOf)
                .getResultList();
        for (Object row : rows) {
            Tuple open = (Tuple) row;
            int column = Figure.OPEN.offset() + Age.of(open.get(4, Long.class)).ordinal();
            Cell.holding(
                            open.get(0, String.class),
                            open.get(1, String.class),
                            open.get(2, String.class),
                            open.get(3, String.class))
                    .forEach(cell -> cells.computeIfAbsent(cell, empty -> new Counts(Subject.GRIEVANCES))
                            .add(column, open.get(5, Long.class)));
        }
    }
}
