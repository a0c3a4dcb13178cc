package cn.fengxing.member.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions in the database; of a refresh token only hashes are kept. */
@ApplicationScoped
public class Sessions {

    private final EntityManager entities;

    Sessions(EntityManager entities) {
        this.entities = entities;
    }

    void open(UUID personId, RefreshToken token, SignInWay way) {
        Instant now = Instant.now();
        entities.createNativeQuery("""
                        INSERT INTO sign_in_session (id, person_id, family_hash, once_hash, way, started_at, used_at,
                                                     expires_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)""")
                .setParameter(1, token.sessionId())
                .setParameter(2, personId)
                .setParameter(3, token.familyHash())
                .setParameter(4, token.onceHash())
                .setParameter(5, way.name())
                .setParameter(6, now)
                .setParameter(7, now.plus(way.life()))
                .executeUpdate();
    }

    /** Changes the secret if it is the current one; one statement, so that of two uses at once one is the reuse. */
    boolean rotate(RefreshToken token, RefreshToken next) {
        return entities.createNativeQuery("""
                        UPDATE sign_in_session SET once_hash = ?3, used_at = ?4
                         WHERE id = ?1 AND once_hash = ?2 AND revoked_at IS NULL AND expires_at > ?4
                           AND way <> 'CLIENT'""")
                        .setParameter(1, token.sessionId())
                        .setParameter(2, token.onceHash())
                        .setParameter(3, next.onceHash())
                        .setParameter(4, Instant.now())
                        .executeUpdate()
                == 1;
    }

    /** Whose session the token is or once was of. */
    Optional<UUID> personOf(RefreshToken token) {
        List<?> found = entities.createNativeQuery(
                        "SELECT person_id FROM sign_in_session WHERE id = ?1 AND family_hash = ?2 AND way <> 'CLIENT'",
                        UUID.class)
                .setParameter(1, token.sessionId())
                .setParameter(2, token.familyHash())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Whether it is a machine's secret that is good today; it stays the same. */
    boolean used(UUID personId, RefreshToken secret) {
        return entities.createNativeQuery("""
                        UPDATE sign_in_session SET used_at = ?5
                         WHERE id = ?1 AND person_id = ?2 AND family_hash = ?3 AND once_hash = ?4 AND way = 'CLIENT'
                           AND revoked_at IS NULL AND expires_at > ?5""")
                        .setParameter(1, secret.sessionId())
                        .setParameter(2, personId)
                        .setParameter(3, secret.familyHash())
                        .setParameter(4, secret.onceHash())
                        .setParameter(5, Instant.now())
                        .executeUpdate()
                == 1;
    }

    /** What is good until later is so no longer than this. */
    void shorten(UUID personId, Instant until) {
        entities.createNativeQuery("UPDATE sign_in_session SET expires_at = least(expires_at, ?2)"
                        + " WHERE person_id = ?1 AND revoked_at IS NULL")
                .setParameter(1, personId)
                .setParameter(2, until)
                .executeUpdate();
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

    public void revokeOthers(UUID personId, UUID current) {
        entities.createNativeQuery("UPDATE sign_in_session SET revoked_at = ?3"
                        + " WHERE person_id = ?1 AND id <> ?2 AND revoked_at IS NULL")
                .setParameter(1, personId)
                .setParameter(2, current)
                .setParameter(3, Instant.now())
                .executeUpdate();
    }

    public void revokeAll(UUID personId) {
        entities.createNativeQuery(
                        "UPDATE sign_in_session SET revoked_at = ?2 WHERE person_id = ?1 AND revoked_at IS NULL")
                .setParameter(1, personId)
                .setParameter(2, Instant.now())
                .executeUpdate();
    }

    void name(UUID personId, UUID id, @Nullable String device) {
        entities.createNativeQuery(
                        "UPDATE sign_in_session SET device = CAST(?3 AS text) WHERE id = ?1 AND person_id = ?2")
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, device)
                .executeUpdate();
    }

    List<SessionView> of(UUID personId, UUID current) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, way, started_at, used_at, device, expires_at FROM sign_in_session
                         WHERE person_id = ?1 AND revoked_at IS NULL AND expires_at > ?2
                         ORDER BY used_at DESC, id LIMIT 200""", Tuple.class)
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
                row.get(5, Instant.class),
                row.get(4, String.class),
                id.equals(current));
    }
}
