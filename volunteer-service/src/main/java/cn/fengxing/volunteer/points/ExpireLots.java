package cn.fengxing.volunteer.points;

import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes back points that were not spent before their last day was over. */
@ApplicationScoped
public class ExpireLots implements DueWork {

    private final EntityManager entities;
    private final Ledger ledger;

    ExpireLots(EntityManager entities, Ledger ledger) {
        this.entities = entities;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "expire-lots";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Lapsed> lapsed = empty(now, limit);
        // One order for all replicas, so that two of them never wait for each other's accounts.
        Map<UUID, Long> byAccount = lapsed.stream()
                .collect(
                        Collectors.groupingBy(Lapsed::accountId, TreeMap::new, Collectors.summingLong(Lapsed::points)));
        byAccount.forEach(ledger::expire);
        return lapsed.size();
    }

    private record Lapsed(UUID accountId, long points) {}

    private List<Lapsed> empty(Instant now, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        WITH due AS (SELECT posting_id, remaining FROM lot WHERE remaining > 0 AND expires_on <= ?1
                                      ORDER BY expires_on, account_id LIMIT ?2 FOR UPDATE SKIP LOCKED)
                        UPDATE lot l SET remaining = 0 FROM due WHERE l.posting_id = due.posting_id
                        RETURNING l.account_id, due.remaining""", Tuple.class)
                .setParameter(1, LotExpiry.day(now))
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Lapsed(row.get(0, UUID.class), row.get(1, Long.class)))
                .toList();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        List<?> days = entities.createNativeQuery(
                        "SELECT expires_on FROM lot WHERE remaining > 0 ORDER BY expires_on LIMIT 1", LocalDate.class)
                .getResultList();
        return days.stream().findFirst().map(LocalDate.class::cast).map(LotExpiry::beginningOf);
    }
}
