package cn.fengxing.volunteer.points;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes the accounts of one person one account, by new postings: what is left of each lot belongs on the account of who stays, and once a
 * merge is undone on the account where it was earned. What was spent or lapsed meanwhile stays so.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedAccounts {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    MergedAccounts(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Lot(long postingId, UUID accountId, long points, LocalDate expiresOn, UUID originId) {}

    /** Puts whatever the person, and accounts closed into this one, ever earned where it belongs now; nothing that lies right moves. */
    public void settle(UUID personId) {
        List<Lot> misplaced = misplaced(personId);
        if (!misplaced.isEmpty()) {
            UUID account = accountOfRoot(personId);
            misplaced.forEach(lot -> move(lot, account));
        }
    }

    private List<Lot> misplaced(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT l.posting_id, l.account_id, l.remaining, l.expires_on, l.origin_id
                          FROM lot l JOIN account o ON o.id = l.origin_id JOIN account h ON h.id = l.account_id
                         WHERE l.remaining > 0 AND o.owner_id IN (SELECT same_person(?1))
                           AND h.owner_id IS DISTINCT FROM merged_root(?1)
                         ORDER BY l.posting_id FOR UPDATE OF l""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Lot(
                        row.get(0, Long.class),
                        row.get(1, UUID.class),
                        row.get(2, Long.class),
                        row.get(3, LocalDate.class),
                        row.get(4, UUID.class)))
                .toList();
    }

    private UUID accountOfRoot(UUID personId) {
        entities.createNativeQuery("""
                        INSERT INTO account (id, kind, owner_id) SELECT ?1, 'MEMBER', merged_root(?2)
                        ON CONFLICT (kind, owner_id) WHERE owner_id IS NOT NULL DO NOTHING""")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .executeUpdate();
        return (UUID) entities.createNativeQuery(
                        "SELECT id FROM account WHERE kind = 'MEMBER' AND owner_id = merged_root(?1)", UUID.class)
                .setParameter(1, personId)
                .getSingleResult();
    }

    private void move(Lot lot, UUID to) {
        UUID transferId = Ids.next();
        entities.createNativeQuery("INSERT INTO transfer (id, reason, source_id, posted_at) VALUES (?1, ?2, ?1, ?3)")
                .setParameter(1, transferId)
                .setParameter(2, Reason.MERGED.name())
                .setParameter(3, clock.instant())
                .executeUpdate();
        entities.createNativeQuery("UPDATE lot SET remaining = 0 WHERE posting_id = ?1")
                .setParameter(1, lot.postingId())
                .executeUpdate();
        // One order of accounts, as expiry has it, so that two transactions never wait for each other's.
        Stream.of(lot.accountId(), to).sorted().forEach(account -> {
            boolean taking = account.equals(to);
            long posting = post(transferId, account, taking ? lot.points() : -lot.points());
            if (taking) {
                keep(lot, account, posting);
            }
        });
    }

    private long post(UUID transferId, UUID accountId, long amount) {
        Tuple account = (Tuple) entities.createNativeQuery("""
                        WITH a AS (UPDATE account SET balance = balance + ?3, version = version + 1 WHERE id = ?2
                                   RETURNING owner_id, balance, version),
                             p AS (INSERT INTO posting (transfer_id, account_id, amount, balance_after)
                                   SELECT ?1, ?2, ?3, balance FROM a RETURNING id)
                        SELECT a.owner_id, a.balance, a.version, p.id FROM a, p""", Tuple.class)
                .setParameter(1, transferId)
                .setParameter(2, accountId)
                .setParameter(3, amount)
                .getSingleResult();
        UUID owner = account.get(0, UUID.class);
        if (owner != null) {
            outbox.publish(
                    new PointsPosted(accountId, owner, amount, account.get(1, Long.class)), account.get(2, Long.class));
        }
        return account.get(3, Long.class);
    }

    private void keep(Lot lot, UUID accountId, long postingId) {
        entities.createNativeQuery("""
                        INSERT INTO lot (posting_id, account_id, remaining, expires_on, origin_id) VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, postingId)
                .setParameter(2, accountId)
                .setParameter(3, lot.points())
                .setParameter(4, lot.expiresOn())
                .setParameter(5, lot.originId())
                .executeUpdate();
    }
}
