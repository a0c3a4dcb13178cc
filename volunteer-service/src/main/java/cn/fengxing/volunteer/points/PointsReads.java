package cn.fengxing.volunteer.points;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads a person's own account, and those that were found to be the same person's. */
@ApplicationScoped
public class PointsReads {

    private final EntityManager entities;

    PointsReads(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public BalanceView balance(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        WITH mine AS (SELECT id, balance FROM account
                                       WHERE kind = 'MEMBER' AND owner_id IN (SELECT same_person(?1)))
                        SELECT m.balance, coalesce(l.remaining, 0), l.expires_on
                          FROM (SELECT sum(balance)::bigint AS balance FROM mine HAVING count(*) > 0) m
                          LEFT JOIN LATERAL (SELECT sum(remaining)::bigint AS remaining, expires_on FROM lot
                                              WHERE account_id IN (SELECT id FROM mine) AND remaining > 0
                                              GROUP BY expires_on ORDER BY expires_on LIMIT 1) l ON true""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        if (rows.isEmpty()) {
            return new BalanceView(0, 0, null);
        }
        Tuple row = (Tuple) rows.get(0);
        return new BalanceView(row.get(0, Long.class), row.get(1, Long.class), row.get(2, LocalDate.class));
    }

    /** Newest first, without what went from one account of the person to another. */
    @Transactional
    public Page<EntryView> history(UUID personId, PageRequest page) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT p.id, p.amount, p.balance_after, t.reason, t.posted_at
                          FROM account a JOIN posting p ON p.account_id = a.id JOIN transfer t ON t.id = p.transfer_id
                         WHERE a.kind = 'MEMBER' AND a.owner_id IN (SELECT same_person(?1)) AND p.id < ?2
                           AND NOT (t.reason = 'MERGED' AND NOT EXISTS (
                                   SELECT FROM posting q JOIN account b ON b.id = q.account_id
                                    WHERE q.transfer_id = t.id AND b.owner_id NOT IN (SELECT same_person(?1))))
                         ORDER BY p.id DESC LIMIT ?3""", Tuple.class)
                .setParameter(1, personId)
                .setParameter(2, page.after(Long.class).orElse(Long.MAX_VALUE))
                .setParameter(3, page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> entry((Tuple) row)).toList(), page, EntryView::id);
    }

    private static EntryView entry(Tuple row) {
        return new EntryView(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                Reason.valueOf(row.get(3, String.class)),
                row.get(4, Instant.class));
    }
}
