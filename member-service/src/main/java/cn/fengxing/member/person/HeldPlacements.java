package cn.fengxing.member.person;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The branches that a person was placed in: append-only, so that a merge reads both histories and moves neither. */
@ApplicationScoped
class HeldPlacements implements Holding {

    private final EntityManager entities;

    HeldPlacements(EntityManager entities) {
        this.entities = entities;
    }

    /** A branch that a person was placed in, as the export shows it. */
    @Label("编入党支部")
    record HeldPlacement(
            @Label("党支部") UUID branchId,
            @Label("经办人") @Nullable UUID placedBy,
            @Label("时间") Instant placedAt) {}

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public List<HeldPlacement> held(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT branch_id, placed_by, placed_at FROM placement
                         WHERE person_id IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
                         ORDER BY placed_at DESC""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> placement((Tuple) row)).toList();
    }

    @Override
    public void erase(UUID personId) {
        // bare ids, which lead to nobody once the person is erased
    }

    private static HeldPlacement placement(Tuple row) {
        return new HeldPlacement(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Instant.class));
    }
}
