package cn.fengxing.grievance.survey;

import cn.fengxing.grievance.knownperson.KindOfWork;
import cn.fengxing.kit.caller.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a survey asks, by what member-service tells of where and as what people work. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Audience {

    private static final String ASKED = """
            starts_with(division_code, :division) AND NOT erased AND merged_into IS NULL
            AND (CAST(:kind AS text) IS NULL OR kind_of_work = CAST(:kind AS text))""";

    private final EntityManager entities;

    Audience(EntityManager entities) {
        this.entities = entities;
    }

    boolean includes(Survey survey, UUID personId) {
        return !asked(
                        "SELECT 1 FROM known_person WHERE id = :id AND " + ASKED,
                        survey.divisionCode(),
                        survey.kindOfWork())
                .setParameter("id", personId)
                .getResultList()
                .isEmpty();
    }

    /** Whether at least that many are asked. */
    boolean isAtLeast(int crowd, String divisionCode, @Nullable KindOfWork kind) {
        Number found = (Number) asked(
                        "SELECT count(*) FROM (SELECT FROM known_person WHERE " + ASKED + " LIMIT :crowd) asked",
                        divisionCode,
                        kind == null ? null : kind.name())
                .setParameter("crowd", crowd)
                .getSingleResult();
        return found.intValue() >= crowd;
    }

    private Query asked(String sql, String divisionCode, @Nullable String kind) {
        return entities.createNativeQuery(sql)
                .setParameter("division", DivisionCode.prefix(divisionCode))
                .setParameter("kind", kind);
    }
}
