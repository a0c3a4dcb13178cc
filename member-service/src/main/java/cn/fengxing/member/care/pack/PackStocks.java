package cn.fengxing.member.care.pack;

import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Stock by station: a balance that one statement moves, and the postings that explain it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackStocks {

    private final EntityManager entities;
    private final Clock clock;

    PackStocks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return false if there are not so many; then nothing has moved */
    boolean post(UUID programmeId, UUID stationId, Movement movement, int quantity) {
        if (movement == Movement.RECEIVED) {
            receive(programmeId, stationId, quantity);
        } else if (!take(programmeId, stationId, quantity, movement)) {
            return false;
        }
        int signed = movement == Movement.RECEIVED ? quantity : -quantity;
        entities.createNativeQuery("""
                        INSERT INTO care_pack_posting (id, programme_id, station_id, movement, quantity, posted_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, Ids.next())
                .setParameter(2, programmeId)
                .setParameter(3, stationId)
                .setParameter(4, movement.name())
                .setParameter(5, signed)
                .setParameter(6, clock.instant())
                .executeUpdate();
        return true;
    }

    private void receive(UUID programmeId, UUID stationId, int quantity) {
        entities.createNativeQuery("""
                        INSERT INTO care_pack_stock AS s (programme_id, station_id, balance) VALUES (?1, ?2, ?3)
                        ON CONFLICT (programme_id, station_id) DO UPDATE SET balance = s.balance + excluded.balance""")
                .setParameter(1, programmeId)
                .setParameter(2, stationId)
                .setParameter(3, quantity)
                .executeUpdate();
    }

    private boolean take(UUID programmeId, UUID stationId, int quantity, Movement movement) {
        return entities.createNativeQuery("""
                        UPDATE care_pack_stock SET balance = balance - ?3, handed_out = handed_out + ?4
                         WHERE programme_id = ?1 AND station_id = ?2 AND balance >= ?3""")
                        .setParameter(1, programmeId)
                        .setParameter(2, stationId)
                        .setParameter(3, quantity)
                        .setParameter(4, movement == Movement.HANDED_OUT ? quantity : 0)
                        .executeUpdate()
                == 1;
    }

    List<PackStockView> of(UUID programmeId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT station_id, balance, handed_out FROM care_pack_stock WHERE programme_id = ?1
                         ORDER BY station_id LIMIT 2000""", Tuple.class)
                .setParameter(1, programmeId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row ->
                        new PackStockView(row.get(0, UUID.class), row.get(1, Integer.class), row.get(2, Integer.class)))
                .toList();
    }
}
