package cn.fengxing.member.development.quota;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.development.course.StepRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotas in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Quotas {

    private final EntityManager entities;

    Quotas(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes a place of the nearest division that has a quota for the year: the branch's own, else the one around it.
     *
     * @param newGroup whether the person is of a new employment group; others may not use the reserved share
     * @throws StepRejected.QuotaUsedUp when there is no place left, or no quota at all
     */
    public void use(String divisionCode, int year, boolean newGroup) {
        int taken = entities.createNativeQuery("""
                        UPDATE development_quota SET used = used + 1, used_open = used_open + ?3, version = version + 1
                         WHERE (division_code, year) = (
                                   SELECT division_code, year FROM development_quota
                                    WHERE year = ?2 AND division_code IN (
                                              ?1, rpad(left(?1, 9), 12, '0'), rpad(left(?1, 6), 12, '0'),
                                              rpad(left(?1, 4), 12, '0'), rpad(left(?1, 2), 12, '0'))
                                    ORDER BY length(rtrim(division_code, '0')) DESC LIMIT 1)
                           AND used < total AND used_open + ?3 <= total - reserved""")
                .setParameter(1, divisionCode)
                .setParameter(2, year)
                .setParameter(3, newGroup ? 0 : 1)
                .executeUpdate();
        if (taken == 0) {
            throw new StepRejected.QuotaUsedUp();
        }
    }

    Optional<QuotaView> find(String divisionCode, int year) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT total, reserved, used, used_open, version FROM development_quota
                         WHERE division_code = ?1 AND year = ?2""", Tuple.class)
                .setParameter(1, divisionCode)
                .setParameter(2, year)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new QuotaView(
                        divisionCode,
                        year,
                        row.get(0, Integer.class),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(2, Integer.class) - row.get(3, Integer.class),
                        row.get(4, Long.class)))
                .findFirst();
    }

    /** The first time without a version, later against the one that was seen; never below what is used. */
    void set(String divisionCode, int year, QuotaRequest request, @Nullable String ifMatch) {
        Optional<QuotaView> before = find(divisionCode, year);
        before.ifPresent(seen -> EntityTags.requireMatch(ifMatch, seen.version()));
        int written = entities.createNativeQuery("""
                        INSERT INTO development_quota AS q (division_code, year, total, reserved) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT (division_code, year) DO UPDATE
                            SET total = excluded.total, reserved = excluded.reserved, version = q.version + 1
                          WHERE q.version = ?5 AND excluded.total >= q.used
                            AND excluded.total - excluded.reserved >= q.used_open""")
                .setParameter(1, divisionCode)
                .setParameter(2, year)
                .setParameter(3, request.total())
                .setParameter(4, request.reserved())
                .setParameter(5, before.map(QuotaView::version).orElse(-1L))
                .executeUpdate();
        if (written == 0) {
            throw new FieldRejected("total", "below-what-is-used");
        }
    }
}
