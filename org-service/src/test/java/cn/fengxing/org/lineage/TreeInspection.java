package cn.fengxing.org.lineage;

import cn.fengxing.org.lineage.NaiveTree.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks into org-service's tables from outside of its code. */
@ApplicationScoped
public class TreeInspection {

    /** A row of the table. */
    public record Row(
            UUID id,
            @Nullable UUID parent,
            String path,
            boolean dissolved,
            @Nullable UUID redirectedTo,
            long version) {

        Node node() {
            return new Node(parent, dissolved, redirectedTo);
        }
    }

    private static final String BELOW =
            "SELECT id, parent_id, path, dissolved_on IS NOT NULL AS dissolved, redirected_to, version FROM ";

    private final EntityManager entities;

    TreeInspection(EntityManager entities) {
        this.entities = entities;
    }

    /** The top of a tree, which reaches what is below it and no division. */
    @Transactional
    public UUID plant(LocalDate since) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        INSERT INTO organisation (id, name, type, line, path, division_code, since_on, version)
                        VALUES (?1, '测试领导小组', 'LEADING_GROUP', 'PARTY', ?2, '210106001000', ?3, 0)""")
                .setParameter(1, id)
                .setParameter(2, id + "/")
                .setParameter(3, since)
                .executeUpdate();
        return id;
    }

    @Transactional
    public Map<UUID, Row> below(UUID root) {
        return rows(entities.createNativeQuery(BELOW + "organisation WHERE starts_with(path, ?1)", Tuple.class)
                .setParameter(1, root + "/")
                .getResultList());
    }

    @Transactional
    public Map<UUID, Row> below(UUID root, LocalDate on) {
        return rows(entities.createNativeQuery(
                        BELOW + "organisation_at WHERE starts_with(path, ?1) AND since_on <= ?2 AND to_on > ?2",
                        Tuple.class)
                .setParameter(1, root + "/")
                .setParameter(2, on)
                .getResultList());
    }

    private static Map<UUID, Row> rows(List<?> found) {
        Map<UUID, Row> rows = new HashMap<>();
        for (Object each : found) {
            Tuple row = (Tuple) each;
            UUID id = row.get("id", UUID.class);
            Row before = rows.put(
                    id,
                    new Row(
                            id,
                            row.get("parent_id", UUID.class),
                            row.get("path", String.class),
                            row.get("dissolved", Boolean.class),
                            row.get("redirected_to", UUID.class),
                            row.get("version", Long.class)));
            if (before != null) {
                throw new AssertionError("two rows of one day: " + before);
            }
        }
        return rows;
    }
}
