package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.caller.DivisionCode;
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

/**
 * The table of limits: of each division around, the newest amount in force, and of those the strictest, so that a local addition never
 * loosens what holds around it, now or when that is tightened later.
 */
@ApplicationScoped
@Transactional
public class LimitTable {

    private final EntityManager entities;

    LimitTable(EntityManager entities) {
        this.entities = entities;
    }

    public Limits inForce(String divisionCode, LocalDate day) {
        return strictest(divisionCode, divisionCode.length() + 1, day);
    }

    /** What holds in the division without additions of its own. */
    public Limits around(String divisionCode, LocalDate day) {
        return strictest(divisionCode, DivisionCode.prefix(divisionCode).length(), day);
    }

    private Limits strictest(String divisionCode, int shorterThan, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT DISTINCT ON (division_prefix, code) code, amount FROM development_limit
                         WHERE valid_from <= ?2 AND starts_with(?1, division_prefix) AND length(division_prefix) < ?3
                         ORDER BY division_prefix, code, valid_from DESC""", Tuple.class)
                .setParameter(1, divisionCode)
                .setParameter(2, day)
                .setParameter(3, shorterThan)
                .getResultList();
        Map<LimitCode, Integer> amounts = new EnumMap<>(LimitCode.class);
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            LimitCode code = LimitCode.valueOf(row.get(0, String.class));
            amounts.merge(code, row.get(1, Integer.class), code::stricter);
        });
        return new Limits(amounts);
    }
}
