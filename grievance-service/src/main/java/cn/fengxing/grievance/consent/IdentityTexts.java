package cn.fengxing.grievance.consent;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts in force, one of each purpose. */
@ApplicationScoped
public class IdentityTexts {

    private final EntityManager entities;
    private final Clock clock;

    IdentityTexts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public List<IdentityTextView> inForce() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT DISTINCT ON (purpose) purpose, version, chinese, english, published_on FROM identity_text
                         WHERE published_on <= ?1 ORDER BY purpose, published_on DESC, version DESC""", Tuple.class)
                .setParameter(1, Today.by(clock))
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    /** @throws FieldRejected 400 for a version that is not in force */
    void require(IdentityPurpose purpose, @Nullable String version, String field) {
        boolean known = inForce().stream()
                .anyMatch(text -> text.purpose() == purpose && text.version().equals(version));
        if (!known) {
            throw new FieldRejected(field, "text-unknown");
        }
    }

    private static IdentityTextView view(Tuple row) {
        return new IdentityTextView(
                IdentityPurpose.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class));
    }
}
