package cn.fengxing.kit.revocation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was revoked of one person. */
record Revoked(@Nullable Instant tokensValidFrom, Set<UUID> sessions, Instant changedAt) {

    /**
     * A token says in whole seconds when it was issued. One of the very second of the revocation is taken for older, as it
     * may be.
     */
    boolean covers(UUID sessionId, Instant issuedAt) {
        return sessions.contains(sessionId) || tokensValidFrom != null && issuedAt.isBefore(tokensValidFrom);
    }
}
