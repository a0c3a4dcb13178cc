package cn.fengxing.grievance.consent;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked when who the worker is; each organisation once in a case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdentityRequests {

    private final EntityManager entities;

    IdentityRequests(EntityManager entities) {
        this.entities = entities;
    }

    /** @return false if the organisation has asked already */
    boolean add(Grievance grievance, @Nullable String undertaking, @Nullable UUID undertakenBy, Instant now) {
        return entities.createNativeQuery("""
                        INSERT INTO identity_request
                               (id, grievance_id, stay_id, hop, organisation_id, requested_at, undertaking, undertaken_by)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS uuid))
                        ON CONFLICT (grievance_id, organisation_id) DO NOTHING""")
                        .setParameter(1, Ids.next())
                        .setParameter(2, grievance.id())
                        .setParameter(3, grievance.stay().aliasId())
                        .setParameter(4, grievance.hop().name())
                        .setParameter(5, grievance.ownerId())
                        .setParameter(6, now)
                        .setParameter(7, undertaking)
                        .setParameter(8, undertakenBy == null ? null : undertakenBy.toString())
                        .executeUpdate()
                == 1;
    }

    /** By its present owner, whether at this stay or an earlier one. */
    boolean hasAsked(Grievance grievance) {
        return of(grievance.id()).stream()
                .anyMatch(each -> each.organisationId().equals(grievance.ownerId()));
    }

    List<IdentityView.Asked> of(UUID grievanceId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT r.organisation_id, coalesce(o.name, ''), r.hop, r.requested_at, r.undertaking
                          FROM identity_request r LEFT JOIN known_organisation o ON o.id = r.organisation_id
                         WHERE r.grievance_id = ?1 ORDER BY r.id""", Tuple.class)
                .setParameter(1, grievanceId)
                .getResultList();
        return rows.stream().map(row -> asked((Tuple) row)).toList();
    }

    private static IdentityView.Asked asked(Tuple row) {
        return new IdentityView.Asked(
                row.get(0, UUID.class),
                row.get(1, String.class),
                Hop.valueOf(row.get(2, String.class)),
                LocalDate.ofInstant(row.get(3, Instant.class), SHANGHAI),
                row.get(4, String.class));
    }
}
