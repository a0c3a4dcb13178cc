package cn.fengxing.org.jointbranch;

import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which branch covers which company, from when to when. */
@ApplicationScoped
class Covers {

    private final EntityManager entities;

    Covers(EntityManager entities) {
        this.entities = entities;
    }

    /** A dissolved branch covers nobody; its cover ends on the day of its own end. */
    void endThoseOfDissolved(UUID companyId) {
        sql("""
                        UPDATE branch_cover c SET to_on = greatest(b.dissolved_on, c.from_on + 1)
                          FROM organisation b
                         WHERE b.id = c.branch_id AND c.company_id = ?1 AND c.to_on IS NULL
                           AND b.dissolved_on IS NOT NULL""").setParameter(1, companyId).executeUpdate();
    }

    boolean covered(UUID companyId, LocalDate from) {
        return !sql("SELECT id FROM branch_cover WHERE company_id = ?1 AND (to_on IS NULL OR to_on > ?2)")
                .setParameter(1, companyId)
                .setParameter(2, from)
                .getResultList()
                .isEmpty();
    }

    UUID add(UUID branchId, UUID companyId, LocalDate from) {
        UUID id = Ids.next();
        sql("INSERT INTO branch_cover (id, branch_id, company_id, from_on) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, branchId)
                .setParameter(3, companyId)
                .setParameter(4, from)
                .executeUpdate();
        return id;
    }

    /** @return the company, if there was such a cover, begun before the day */
    Optional<UUID> end(UUID branchId, UUID coverId, LocalDate on) {
        List<?> ended = entities.createNativeQuery("""
                        UPDATE branch_cover SET to_on = ?3
                         WHERE id = ?1 AND branch_id = ?2 AND to_on IS NULL AND from_on < ?3 RETURNING company_id""", UUID.class)
                .setParameter(1, coverId)
                .setParameter(2, branchId)
                .setParameter(3, on)
                .getResultList();
        return ended.stream().map(UUID.class::cast).findFirst();
    }

    /** @param on null for all there ever were */
    List<CoverView> of(UUID branchId, @Nullable LocalDate on, UUID after, int limit) {
        String day = on == null ? "" : " AND c.from_on <= :on AND (c.to_on IS NULL OR c.to_on > :on)";
        Query query = entities.createNativeQuery("""
                        SELECT c.id, c.company_id, o.name, c.from_on, c.to_on
                          FROM branch_cover c JOIN organisation o ON o.id = c.company_id
                         WHERE c.branch_id = :branch AND c.id > :after""" + day + " ORDER BY c.id LIMIT :limit", Tuple.class)
                .setParameter("branch", branchId)
                .setParameter("after", after)
                .setParameter("limit", limit);
        if (on != null) {
            query.setParameter("on", on);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Covers::view).toList();
    }

    private static CoverView view(Tuple row) {
        return new CoverView(
                row.get("id", UUID.class),
                row.get("company_id", UUID.class),
                row.get("name", String.class),
                row.get("from_on", LocalDate.class),
                row.get("to_on", LocalDate.class));
    }

    private Query sql(String sql) {
        return entities.createNativeQuery(sql);
    }
}
