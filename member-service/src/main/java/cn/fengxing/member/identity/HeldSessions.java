package cn.fengxing.member.identity;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person is or lately was signed in. */
@ApplicationScoped
class HeldSessions implements Holding {

    private final EntityManager entities;
    private final Sessions sessions;

    HeldSessions(EntityManager entities, Sessions sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    /** One sign-in, as the export shows it. */
    @Label("登录记录")
    record HeldSession(
            @Label("登录方式") SignInWay way,
            @Label("登录时间") Instant startedAt,
            @Label("最近使用") Instant usedAt,
            @Label("有效期至") Instant expiresAt,
            @Label("退出时间") @Nullable Instant revokedAt) {}

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<HeldSession> held(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT way, started_at, used_at, expires_at, revoked_at FROM sign_in_session
                         WHERE person_id = ?1 ORDER BY started_at DESC, id""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> session((Tuple) row)).toList();
    }

    @Override
    public void erase(UUID personId) {
        sessions.revokeAll(personId);
    }

    /** Tokens name the account that is no more; whoever holds them signs in again, into the other one. */
    @Override
    public List<String> move(UUID from, UUID to) {
        sessions.revokeAll(from);
        return List.of();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        // a sign-in that ended stays ended
    }

    private static HeldSession session(Tuple row) {
        return new HeldSession(
                SignInWay.valueOf(row.get(0, String.class)),
                row.get(1, Instant.class),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, Instant.class));
    }
}
