package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person has a second factor; its secret is shown to nobody. */
@ApplicationScoped
class HeldSecondFactor implements Holding {

    private final EntityManager entities;
    private final SecondFactors factors;
    private final PersonalData personalData;

    HeldSecondFactor(EntityManager entities, SecondFactors factors, PersonalData personalData) {
        this.entities = entities;
        this.factors = factors;
        this.personalData = personalData;
    }

    /** As the export shows it. */
    @Label("动态口令")
    record HeldFactor(
            @Label("开始绑定") Instant createdAt,
            @Label("确认时间") @Nullable Instant confirmedAt) {}

    @Override
    public String name() {
        return "secondFactors";
    }

    @Override
    public List<HeldFactor> held(UUID personId) {
        return rows("SELECT created_at, confirmed_at FROM second_factor WHERE person_id = ?1", personId).stream()
                .map(row -> new HeldFactor(row.get(0, Instant.class), row.get(1, Instant.class)))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        factors.remove(personId);
    }

    /** Goes with the account at a desk; the recovery codes, which are of the other account, do not. */
    @Override
    public List<String> move(UUID from, UUID to) {
        List<Tuple> theirs = rows("SELECT person_id, secret FROM second_factor WHERE person_id = ?1", to);
        List<Tuple> mine = rows("SELECT person_id, secret FROM second_factor WHERE person_id = ?1", from);
        if (mine.isEmpty() || !theirs.isEmpty()) {
            return List.of();
        }
        hand(from, to, mine.get(0).get(1, byte[].class));
        return List.of("secondFactor");
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        if (!moved.isEmpty()) {
            rows("SELECT person_id, secret FROM second_factor WHERE person_id = ?1", to)
                    .forEach(row -> hand(to, from, row.get(1, byte[].class)));
        }
    }

    private void hand(UUID from, UUID to, byte[] sealed) {
        String secret = personalData.open(from, SecondFactors.SECRET, sealed).orElseThrow();
        entities.createNativeQuery("DELETE FROM recovery_code WHERE person_id = ?1")
                .setParameter(1, from)
                .executeUpdate();
        entities.createNativeQuery("UPDATE second_factor SET person_id = ?2, secret = ?3 WHERE person_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, personalData.seal(to, SecondFactors.SECRET, secret))
                .executeUpdate();
    }

    private List<Tuple> rows(String sql, UUID personId) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter(1, personId).getResultList().stream()
                .map(Tuple.class::cast)
                .toList();
    }
}
