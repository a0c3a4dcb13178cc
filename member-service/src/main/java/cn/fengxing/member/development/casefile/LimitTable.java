package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.LimitCode;
import cn.fengxing.member.development.course.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table of limits: the nearest division's amount goes before a wider one's, the newest in force before older ones. */
@ApplicationScoped
@Transactional
public class LimitTable {

    private final EntityManager entities;

    LimitTable(EntityManager entities) {
        this.entities = entities;
    }

    public Limits inForce(String divisionCode, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT DISTINCT ON (code) code, amount FROM development_limit
                         WHERE valid_from <= ?2 AND starts_with(?1, division_prefix)
                         ORDER BY code, length(division_prefix) DESC, valid_from DESC""", Tuple.class)
                .setParameter(1, divisionCode)
                .setParameter(2, day)
                .getResultList();
        Map<LimitCode, Integer> amounts = new EnumMap<>(LimitCode.class);
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> amounts.put(LimitCode.valueOf(row.get(0, String.class)), row.get(1, Integer.class)));
        return new Limits(amounts);
    }
}
