package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consents in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consents {

    private static final String COLUMNS = """
            SELECT id, grievance_id, stay_id, hop, organisation_id, text_version, given_at, effective_at, pressed,
                   started_at, ended_at, stated, version
              FROM identity_consent
            """;

    private static final String DUE = "pressed IS NOT NULL AND started_at IS NULL AND ended_at IS NULL";

    private final EntityManager entities;

    Consents(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Consent consent) {
        byte[] stated = consent.stated();
        entities.createNativeQuery("""
                        INSERT INTO identity_consent (id, grievance_id, stay_id, hop, organisation_id, text_version, given_at,
                                                      effective_at, stated, version)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, decode(CAST(?9 AS text), 'hex'), 0)""")
                .setParameter(1, consent.id())
                .setParameter(2, consent.grievanceId())
                .setParameter(3, consent.stayId())
                .setParameter(4, consent.hop().name())
                .setParameter(5, consent.organisationId())
                .setParameter(6, consent.textVersion())
                .setParameter(7, consent.givenAt())
                .setParameter(8, consent.effectiveAt())
                .setParameter(9, stated == null ? null : HexFormat.of().formatHex(stated))
                .executeUpdate();
    }

    /** The latest first. */
    public List<Consent> of(UUID grievanceId) {
        return read(query("WHERE grievance_id = ?1 ORDER BY id DESC").setParameter(1, grievanceId));
    }

    /** Given for the stay and not ended, whether it has effect or not. */
    public Optional<Consent> openAt(UUID stayId) {
        return read(query("WHERE stay_id = ?1 AND ended_at IS NULL").setParameter(1, stayId)).stream()
                .findFirst();
    }

    /** Locked for this transaction. */
    public Optional<Consent> find(UUID grievanceId, UUID id) {
        return read(query("WHERE grievance_id = ?1 AND id = ?2 FOR UPDATE")
                        .setParameter(1, grievanceId)
                        .setParameter(2, id))
                .stream()
                .findFirst();
    }

    List<Consent> openOf(UUID grievanceId) {
        return read(
                query("WHERE grievance_id = ?1 AND ended_at IS NULL FOR UPDATE").setParameter(1, grievanceId));
    }

    List<Consent> claimDue(Instant now, int limit) {
        return read(
                query("WHERE effective_at <= ?1 AND " + DUE + " ORDER BY effective_at LIMIT ?2 FOR UPDATE SKIP LOCKED")
                        .setParameter(1, now)
                        .setParameter(2, limit));
    }

    Optional<Instant> earliestDue() {
        return Optional.ofNullable((Instant)
                entities.createNativeQuery("SELECT min(effective_at) FROM identity_consent WHERE " + DUE, Instant.class)
                        .getSingleResult());
    }

    /** A first yes stays; who has said no may still say yes. */
    public void answerPressure(UUID id, boolean pressed) {
        entities.createNativeQuery("UPDATE identity_consent SET pressed = ?2 WHERE id = ?1 AND pressed IS NOT TRUE"
                        + " AND started_at IS NULL AND ended_at IS NULL")
                .setParameter(1, id)
                .setParameter(2, pressed)
                .executeUpdate();
    }

    void start(UUID id, Instant now) {
        entities.createNativeQuery("UPDATE identity_consent SET started_at = ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    void end(UUID id, Instant now) {
        entities.createNativeQuery("UPDATE identity_consent SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** For the next event about it. */
    long nextVersion(UUID id) {
        return ((Number) entities.createNativeQuery(
                                "UPDATE identity_consent SET version = version + 1 WHERE id = ?1 RETURNING version",
                                Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    private Query query(String condition) {
        return entities.createNativeQuery(COLUMNS + condition, Tuple.class);
    }

    private static List<Consent> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> consent((Tuple) row)).toList();
    }

    private static Consent consent(Tuple row) {
        return new Consent(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                Hop.valueOf(row.get(3, String.class)),
                row.get(4, UUID.class),
                row.get(5, String.class),
                row.get(6, Instant.class),
                row.get(7, Instant.class),
                row.get(8, Boolean.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                row.get(11, byte[].class),
                row.get(12, Long.class));
    }
}
