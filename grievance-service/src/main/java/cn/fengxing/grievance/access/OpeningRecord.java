package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;

/** Keeps every opening of a case by somebody else: with the person for the auditors, with office and role for the worker. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningRecord {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    OpeningRecord(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param purpose verb in kebab-case */
    void keep(Grievance grievance, Seated by, String purpose) {
        audit.record(purpose, "grievance", grievance.id().toString(), null);
        entities.createNativeQuery(
                        "INSERT INTO case_opening VALUES (?1, ?2, ?3, ?4, ?5, ?6, decode(CAST(?7 AS text), 'hex'))")
                .setParameter(1, Ids.next())
                .setParameter(2, grievance.id())
                .setParameter(3, clock.instant())
                .setParameter(4, by.organisationId())
                .setParameter(5, by.role().name())
                .setParameter(6, purpose)
                .setParameter(7, by.reason() == null ? null : HexFormat.of().formatHex(by.reason()))
                .executeUpdate();
    }
}
