package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody who does not handle a case reads it all the same, because two persons wanted it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Visits {

    private final EntityManager entities;
    private final Admission admission;
    private final Caller caller;
    private final Clock clock;

    Visits(EntityManager entities, Admission admission, Caller caller, Clock clock) {
        this.entities = entities;
        this.admission = admission;
        this.caller = caller;
        this.clock = clock;
    }

    /** A tie counts here as well, at the company's own hop too. */
    Optional<Seated> inForce(Grievance grievance) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT organisation_id, role, reason FROM visit
                         WHERE grievance_id = ?1 AND visitor_id = ?2 AND granted_at <= ?3 AND until > ?3
                         ORDER BY until DESC LIMIT 1""", Tuple.class)
                .setParameter(1, grievance.id())
                .setParameter(2, caller.personId())
                .setParameter(3, clock.instant())
                .getResultList();
        return rows.stream()
                .map(row -> seated((Tuple) row))
                .filter(seated -> isHeld(seated) && !admission.isTiedTo(grievance))
                .findFirst();
    }

    private boolean isHeld(Seated seated) {
        return caller.organisations(seated.role()).contains(seated.organisationId());
    }

    private static Seated seated(Tuple row) {
        return new Seated(
                row.get(0, UUID.class), Role.valueOf(row.get(1, String.class)), null, row.get(2, byte[].class));
    }
}
