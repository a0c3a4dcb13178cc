package cn.fengxing.volunteer.points;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes transfers. Every change of a balance is one conditional UPDATE; nothing is read, changed and written back. */
@ApplicationScoped
public class Ledger {

    /** The province's account, from which points are issued. */
    private static final UUID ISSUING = UUID.fromString("01900000-0000-7000-8000-00000000b0d9");

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Ledger(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return false if the source had earned before; then nothing changes */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean post(Credit earning) {
        UUID transferId = Ids.next();
        Instant now = clock.instant();
        int opened = entities.createNativeQuery(
                        "INSERT INTO transfer VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (reason, source_id) DO NOTHING")
                .setParameter(1, transferId)
                .setParameter(2, earning.reason().name())
                .setParameter(3, earning.sourceId())
                .setParameter(4, earning.rule())
                .setParameter(5, now)
                .executeUpdate();
        if (opened == 0) {
            return false;
        }
        debitIssuing(transferId, earning.points());
        credit(transferId, earning, now);
        return true;
    }

    private void debitIssuing(UUID transferId, long points) {
        entities.createNativeQuery("INSERT INTO posting (transfer_id, account_id, amount) VALUES (?1, ?2, ?3)")
                .setParameter(1, transferId)
                .setParameter(2, ISSUING)
                .setParameter(3, -points)
                .executeUpdate();
    }

    /** Takes back what lapsed, out of lots that the caller holds locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void expire(UUID accountId, long points) {
        UUID transferId = Ids.next();
        entities.createNativeQuery("INSERT INTO transfer (id, reason, source_id, posted_at) VALUES (?1, ?2, ?1, ?3)")
                .setParameter(1, transferId)
                .setParameter(2, Reason.EXPIRED.name())
                .setParameter(3, clock.instant())
                .executeUpdate();
        debitIssuing(transferId, -points);
        Tuple account = (Tuple) entities.createNativeQuery("""
                        WITH a AS (UPDATE account SET balance = balance - ?3, version = version + 1 WHERE id = ?2
                                   RETURNING owner_id, balance, version),
                             p AS (INSERT INTO posting (transfer_id, account_id, amount, balance_after)
                                   SELECT ?1, ?2, -?3, balance FROM a)
                        SELECT owner_id, balance, version FROM a""", Tuple.class)
                .setParameter(1, transferId)
                .setParameter(2, accountId)
                .setParameter(3, points)
                .getSingleResult();
        UUID owner = account.get(0, UUID.class);
        if (owner != null) {
            outbox.publish(
                    new PointsPosted(accountId, owner, -points, account.get(1, Long.class)),
                    account.get(2, Long.class));
        }
    }

    private void credit(UUID transferId, Credit earning, Instant now) {
        Tuple account = (Tuple) entities.createNativeQuery("""
                        INSERT INTO account (id, kind, owner_id, balance, version) VALUES (?1, 'MEMBER', ?2, ?3, 1)
                        ON CONFLICT (kind, owner_id) WHERE owner_id IS NOT NULL
                        DO UPDATE SET balance = account.balance + excluded.balance, version = account.version + 1
                        RETURNING id, balance, version""", Tuple.class)
                .setParameter(1, Ids.next())
                .setParameter(2, earning.personId())
                .setParameter(3, (long) earning.points())
                .getSingleResult();
        UUID accountId = account.get(0, UUID.class);
        long balance = account.get(1, Long.class);
        entities.createNativeQuery("""
                        WITH p AS (INSERT INTO posting (transfer_id, account_id, amount, balance_after)
                                   VALUES (?1, ?2, ?3, ?4) RETURNING id)
                        INSERT INTO lot (posting_id, account_id, remaining, expires_on, origin_id)
                        SELECT id, ?2, ?3, ?5, ?2 FROM p""")
                .setParameter(1, transferId)
                .setParameter(2, accountId)
                .setParameter(3, (long) earning.points())
                .setParameter(4, balance)
                .setParameter(5, LotExpiry.of(now))
                .executeUpdate();
        outbox.publish(
                new PointsPosted(accountId, earning.personId(), earning.points(), balance), account.get(2, Long.class));
    }

    /** Parts an erased person from the account; its postings stay, without identity, so that the books still balance. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID personId) {
        entities.createNativeQuery("UPDATE account SET owner_id = NULL WHERE kind = 'MEMBER' AND owner_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }
}
