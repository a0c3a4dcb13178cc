package cn.fengxing.member.care.pack;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may have a pack of a programme: one claim each, by a keyed hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackClaims {

    private static final String FIELD = "care-pack";
    private static final String SELECT = "SELECT id, number, handed_out FROM care_pack_claim WHERE programme_id = ?1";

    private final EntityManager entities;
    private final PersonalData personalData;

    PackClaims(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** One pack for one person. */
    record Claim(UUID id, long number, boolean handedOut) {}

    Claim of(UUID programmeId, UUID personId) {
        byte[] holder = index(personId);
        entities.createNativeQuery("""
                        INSERT INTO care_pack_claim (id, programme_id, holder) VALUES (?1, ?2, ?3)
                        ON CONFLICT (programme_id, holder) DO NOTHING""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, programmeId)
                .setParameter(3, holder)
                .executeUpdate();
        return find(SELECT + " AND holder = ?2", programmeId, holder).orElseThrow();
    }

    Optional<Claim> byNumber(UUID programmeId, long number) {
        return find(SELECT + " AND number = ?2", programmeId, number);
    }

    Optional<Claim> byId(UUID programmeId, UUID id) {
        return find(SELECT + " AND id = ?2", programmeId, id);
    }

    /** @return whether it was not until now */
    boolean handOut(UUID id) {
        return entities.createNativeQuery(
                                "UPDATE care_pack_claim SET handed_out = true WHERE id = ?1 AND NOT handed_out")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    /** That a pack was handed out stays, to nobody. */
    public void forget(UUID personId) {
        entities.createNativeQuery("UPDATE care_pack_claim SET holder = NULL WHERE holder = ?1")
                .setParameter(1, index(personId))
                .executeUpdate();
    }

    List<HeldPacks.HeldPack> held(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT p.title, c.number, c.handed_out FROM care_pack_claim c JOIN care_programme p ON p.id = c.programme_id
                         WHERE c.holder = ?1 ORDER BY c.number""", Tuple.class)
                .setParameter(1, index(personId))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new HeldPacks.HeldPack(
                        row.get(0, String.class), row.get(1, Long.class), row.get(2, Boolean.class)))
                .toList();
    }

    List<UUID> handOver(UUID from, UUID to) {
        return entities
                .createNativeQuery("""
                        UPDATE care_pack_claim c SET holder = ?2 WHERE c.holder = ?1 AND NOT EXISTS (
                            SELECT FROM care_pack_claim o WHERE o.programme_id = c.programme_id AND o.holder = ?2)
                        RETURNING c.id""", UUID.class)
                .setParameter(1, index(from))
                .setParameter(2, index(to))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    void handBack(UUID from, UUID to, List<UUID> claimIds) {
        entities.createNativeQuery("UPDATE care_pack_claim SET holder = ?1 WHERE holder = ?2 AND id = ANY(?3)")
                .setParameter(1, index(from))
                .setParameter(2, index(to))
                .setParameter(3, claimIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    private Optional<Claim> find(String sql, UUID programmeId, Object value) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, programmeId)
                .setParameter(2, value)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Claim(row.get(0, UUID.class), row.get(1, Long.class), row.get(2, Boolean.class)))
                .findFirst();
    }

    private byte[] index(UUID personId) {
        return personalData.blindIndex(FIELD, personId.toString());
    }
}
