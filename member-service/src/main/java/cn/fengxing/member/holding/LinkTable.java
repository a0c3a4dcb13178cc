package cn.fengxing.member.holding;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A table whose rows tie a person to an account elsewhere, known by its hash alone: what holdings of such rows have in common. Names of
 * tables and columns are the program's own.
 */
public final class LinkTable {

    private final EntityManager entities;
    private final Columns columns;

    public LinkTable(EntityManager entities, Columns columns) {
        this.entities = entities;
        this.columns = columns;
    }

    /**
     * What the table is made of.
     *
     * @param hash the account elsewhere
     * @param since when it was tied to the person
     * @param rival SQL: whether a row {@code t} of who stays leaves no place for a row {@code s} that would come
     */
    public record Columns(String table, String hash, String since, String rival) {}

    public List<Instant> since(UUID personId) {
        List<?> times = entities.createNativeQuery(
                        "SELECT %s FROM %s WHERE person_id = ?1".formatted(columns.since(), columns.table()),
                        Instant.class)
                .setParameter(1, personId)
                .getResultList();
        return times.stream().map(Instant.class::cast).toList();
    }

    public void erase(UUID personId) {
        entities.createNativeQuery("DELETE FROM %s WHERE person_id = ?1".formatted(columns.table()))
                .setParameter(1, personId)
                .executeUpdate();
    }

    /** @return the hashes that were moved, in hex */
    public List<String> move(UUID from, UUID to) {
        List<?> moved = entities.createNativeQuery(
                        """
                        UPDATE %1$s s SET person_id = ?2
                         WHERE person_id = ?1 AND NOT EXISTS (SELECT FROM %1$s t WHERE t.person_id = ?2 AND %2$s)
                        RETURNING encode(%3$s, 'hex')""".formatted(columns.table(), columns.rival(), columns.hash()), String.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return moved.stream().map(String.class::cast).toList();
    }

    public void moveBack(UUID from, UUID to, List<String> moved) {
        String sql = "UPDATE %s SET person_id = ?1 WHERE person_id = ?2 AND encode(%s, 'hex') = ANY(?3)";
        entities.createNativeQuery(sql.formatted(columns.table(), columns.hash()))
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, moved.toArray(String[]::new))
                .executeUpdate();
    }
}
