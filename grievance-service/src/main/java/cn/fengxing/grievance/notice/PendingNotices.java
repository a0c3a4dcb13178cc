package cn.fengxing.grievance.notice;

import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests that wait for their time, in a table that says no more than when. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PendingNotices {

    private static final String FIELD = "notice";

    private final EntityManager entities;
    private final RowKeys rowKeys;

    PendingNotices(EntityManager entities, RowKeys rowKeys) {
        this.entities = entities;
        this.rowKeys = rowKeys;
    }

    /** A row that this transaction has taken out. */
    record Row(UUID id, byte[] sealed, byte[] wrappedKey, String masterKeyId) {}

    void hold(PendingNotice notice, Instant sendAt) {
        UUID id = UUID.randomUUID();
        RowKey key = rowKeys.create(id);
        entities.createNativeQuery("INSERT INTO pending_notice VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, sendAt)
                .setParameter(3, key.seal(FIELD, notice.bytes()))
                .setParameter(4, key.wrapped())
                .setParameter(5, key.masterKeyId())
                .executeUpdate();
    }

    /** Whatever becomes of this transaction becomes of them: they leave with it, or stay. */
    List<Row> take(Instant now, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        DELETE FROM pending_notice WHERE id IN (
                            SELECT id FROM pending_notice WHERE send_at <= ?1
                             ORDER BY send_at LIMIT ?2 FOR UPDATE SKIP LOCKED)
                        RETURNING id, sealed, wrapped_key, master_key_id""", Tuple.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    PendingNotice open(Row row) {
        return PendingNotice.parse(
                rowKeys.unwrap(row.id(), row.wrappedKey(), row.masterKeyId()).open(FIELD, row.sealed()));
    }

    void putOff(UUID id, Instant until) {
        entities.createNativeQuery("UPDATE pending_notice SET send_at = ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    Optional<Instant> earliest() {
        return Optional.ofNullable(entities.createNativeQuery("SELECT min(send_at) FROM pending_notice", Instant.class)
                        .getSingleResult())
                .map(Instant.class::cast);
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get(0, UUID.class), row.get(1, byte[].class), row.get(2, byte[].class), row.get(3, String.class));
    }
}
