package cn.fengxing.member.claim;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.member.roster.RosterRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers that rows are about: whose worker is still to be asked, and what becomes of rows when a number changes hands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListedNumbers {

    private static final byte[] NO_NUMBER = {};

    private final EntityManager entities;
    private final RosterRows rows;
    private final RowKeys keys;

    ListedNumbers(EntityManager entities, RosterRows rows, RowKeys keys) {
        this.entities = entities;
        this.rows = rows;
        this.keys = keys;
    }

    /** A new row whose worker is to be asked. */
    record Asked(UUID id, String phone) {}

    /** New rows, each once; locked for this transaction. */
    List<Asked> takeAsked(int limit) {
        List<?> found = entities.createNativeQuery("""
                        WITH taken AS (
                            SELECT id, ask_phone FROM roster_row WHERE ask_phone IS NOT NULL
                             ORDER BY listed_at LIMIT ?1 FOR UPDATE SKIP LOCKED)
                        UPDATE roster_row r SET ask_phone = NULL FROM taken t WHERE r.id = t.id
                        RETURNING r.id, t.ask_phone, r.row_key, r.master_key_id""", Tuple.class)
                .setParameter(1, limit)
                .getResultList();
        return found.stream().map(row -> asked((Tuple) row)).toList();
    }

    private Asked asked(Tuple row) {
        UUID id = row.get(0, UUID.class);
        RowKey key = keys.unwrap(id, row.get(2, byte[].class), row.get(3, String.class));
        return new Asked(id, rows.askedPhone(key, row.get(1, byte[].class)));
    }

    Optional<Instant> earliestAsked() {
        return Optional.ofNullable(entities.createNativeQuery(
                                "SELECT min(listed_at) FROM roster_row WHERE ask_phone IS NOT NULL", Instant.class)
                        .getSingleResult())
                .map(Instant.class::cast);
    }

    /**
     * The number is not this person's any more: what was said of it and not answered goes, and what the person has answered stays with
     * the person under another id, so that a company that lists the number again speaks of somebody else.
     */
    void leaveNumber(UUID personId, String phone) {
        entities.createNativeQuery("DELETE FROM roster_row WHERE answer IS NULL AND phone_index = ?1")
                .setParameter(1, rows.indexOf(phone))
                .executeUpdate();
        List<?> answered = entities.createNativeQuery("""
                        SELECT id, content, row_key, master_key_id FROM roster_row WHERE person_id = ?1 AND phone_index = ?2""", Tuple.class)
                .setParameter(1, personId)
                .setParameter(2, rows.indexOf(phone))
                .getResultList();
        answered.forEach(row -> leaveNumber((Tuple) row));
    }

    private void leaveNumber(Tuple row) {
        UUID before = row.get(0, UUID.class);
        UUID after = Ids.next();
        RowKey key = keys.create(after);
        byte @Nullable [] content = row.get(1, byte[].class);
        byte @Nullable [] resealed = content == null
                ? null
                : rows.seal(key, rows.open(before, content, row.get(2, byte[].class), row.get(3, String.class)));
        entities.createNativeQuery("""
                        UPDATE roster_row SET id = ?2, phone_index = ?3, content = CAST(?4 AS bytea),
                               row_key = CAST(?5 AS bytea), master_key_id = CAST(?6 AS text)
                         WHERE id = ?1""")
                .setParameter(1, before)
                .setParameter(2, after)
                .setParameter(3, NO_NUMBER)
                .setParameter(4, resealed)
                .setParameter(5, resealed == null ? null : key.wrapped())
                .setParameter(6, resealed == null ? null : key.masterKeyId())
                .executeUpdate();
    }
}
