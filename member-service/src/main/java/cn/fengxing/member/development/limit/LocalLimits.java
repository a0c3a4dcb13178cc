package cn.fengxing.member.development.limit;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.member.development.course.LimitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the table of limits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LocalLimits {

    private static final int CODE_LENGTH = 12;

    private final EntityManager entities;

    LocalLimits(EntityManager entities) {
        this.entities = entities;
    }

    /** @return whether there was none of this code from this day on */
    boolean add(String divisionCode, LocalLimitRequest request) {
        return entities.createNativeQuery("""
                        INSERT INTO development_limit (code, division_prefix, amount, valid_from) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT DO NOTHING""")
                        .setParameter(1, request.code().name())
                        .setParameter(2, DivisionCode.prefix(divisionCode))
                        .setParameter(3, request.amount())
                        .setParameter(4, request.validFrom())
                        .executeUpdate()
                == 1;
    }

    /** Of the division and of those around it, national ones too; the newest first. */
    List<LocalLimitView> touching(String divisionCode, long before, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, division_prefix, code, amount, valid_from FROM development_limit
                         WHERE starts_with(?1, division_prefix) AND id < ?2 ORDER BY id DESC""", Tuple.class)
                .setParameter(1, divisionCode)
                .setParameter(2, before)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> {
                    LimitCode code = LimitCode.valueOf(row.get(2, String.class));
                    return new LocalLimitView(
                            row.get(0, Long.class),
                            division(row.get(1, String.class)),
                            code,
                            code.chinese(),
                            row.get(3, Integer.class),
                            row.get(4, LocalDate.class));
                })
                .toList();
    }

    private static @Nullable String division(String prefix) {
        return prefix.isEmpty() ? null : prefix + "0".repeat(CODE_LENGTH - prefix.length());
    }
}
