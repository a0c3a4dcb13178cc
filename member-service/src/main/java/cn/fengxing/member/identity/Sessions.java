package cn.fengxing.member.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions in the database; of a refresh token only a hash is kept. */
@ApplicationScoped
public class Sessions {

    private static final Duration LIFE = Duration.ofDays(30);

    private final EntityManager entities;

    Sessions(EntityManager entities) {
        this.entities = entities;
    }

    void open(UUID id, UUID personId, String secret, SignInWay way) {
        Instant now = Instant.now();
        entities.createNativeQuery("INSERT INTO sign_in_session VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, hash(secret))
                .setParameter(4, way.name())
                .setParameter(5, now)
                .setParameter(6, now.plus(LIFE))
                .executeUpdate();
    }

    /** Changes the secret if it is the current one; one statement, so that of two uses at once one is the reuse. */
    boolean rotate(UUID id, String secret, String next) {
        return entities.createNativeQuery("""
                        UPDATE sign_in_session SET refresh_hash = ?3, used_at = ?4
                         WHERE id = ?1 AND refresh_hash = ?2 AND revoked_at IS NULL AND expires_at > ?4""")
                        .setParameter(1, id)
                        .setParameter(2, hash(secret))
                        .setParameter(3, hash(next))
                        .setParameter(4, Instant.now())
                        .executeUpdate()
                == 1;
    }

    List<UUID> personOf(UUID id) {
        return entities
                .createNativeQuery("SELECT person_id FROM sign_in_session WHERE id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    boolean revoke(UUID personId, UUID id) {
        return entities.createNativeQuery("UPDATE sign_in_session SET revoked_at = ?3"
                                + " WHERE id = ?1 AND person_id = ?2 AND revoked_at IS NULL")
                        .setParameter(1, id)
                        .setParameter(2, personId)
                        .setParameter(3, Instant.now())
                        .executeUpdate()
                == 1;
    }

    void revokeAll(UUID personId) {
        entities.createNativeQuery(
                        "UPDATE sign_in_session SET revoked_at = ?2 WHERE person_id = ?1 AND revoked_at IS NULL")
                .setParameter(1, personId)
                .setParameter(2, Instant.now())
                .executeUpdate();
    }

    List<SessionView> of(UUID personId, UUID current) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, way, started_at, used_at FROM sign_in_session
                         WHERE person_id = ?1 AND revoked_at IS NULL AND expires_at > ?2 ORDER BY used_at DESC LIMIT 200""", Tuple.class)
                .setParameter(1, personId)
                .setParameter(2, Instant.now())
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row, current)).toList();
    }

    private static SessionView view(Tuple row, UUID current) {
        UUID id = row.get(0, UUID.class);
        return new SessionView(
                id,
                SignInWay.valueOf(row.get(1, String.class)),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                id.equals(current));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
