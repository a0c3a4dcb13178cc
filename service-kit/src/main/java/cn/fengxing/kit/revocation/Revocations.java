package cn.fengxing.kit.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** This replica's memory of the table {@code revocation}. */
@ApplicationScoped
class Revocations {

    /** A token lives 15 minutes ({@code mp.jwt.verify.token.age}); the rest is for clocks that differ. */
    static final Duration MEMORY = Duration.ofMinutes(20);

    private static final String ALL = """
            SELECT pg_current_snapshot()::text AS snapshot, r.*
              FROM (VALUES (1)) AS always LEFT JOIN revocation r ON TRUE
            """;

    /** What was committed since an earlier snapshot, as the outbox reads its table. */
    private static final String CHANGED = ALL + """
               AND (r.xid >= pg_snapshot_xmax(?::pg_snapshot)
                    OR r.xid = ANY(ARRAY(SELECT pg_snapshot_xip(?::pg_snapshot))))
            """;

    private final DataSource dataSource;
    private final Map<UUID, Revoked> revoked = new ConcurrentHashMap<>();
    private @Nullable String snapshot;

    Revocations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean cover(UUID personId, UUID sessionId, Instant issuedAt) {
        Revoked known = revoked.get(personId);
        return known != null && known.covers(sessionId, issuedAt);
    }

    /** Reads what is new; after a failure everything, for the server may be another one then. */
    synchronized void refresh() throws SQLException {
        String last = snapshot;
        snapshot = null;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(last == null ? ALL : CHANGED)) {
            if (last != null) {
                query.setString(1, last);
                query.setString(2, last);
            }
            try (ResultSet rows = query.executeQuery()) {
                String now = last;
                while (rows.next()) {
                    now = rows.getString("snapshot");
                    remember(rows);
                }
                snapshot = now;
            }
        }
    }

    /** Drops what no living token can be concerned by. */
    void forget() throws SQLException {
        Instant old = Instant.now().minus(MEMORY);
        revoked.values().removeIf(each -> each.changedAt().isBefore(old));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM revocation WHERE changed_at < ?")) {
            delete.setObject(1, old.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private void remember(ResultSet row) throws SQLException {
        UUID personId = row.getObject("person_id", UUID.class);
        if (personId == null) {
            return; // nothing new: only the snapshot came
        }
        OffsetDateTime validFrom = row.getObject("tokens_valid_from", OffsetDateTime.class);
        revoked.put(
                personId,
                new Revoked(
                        validFrom == null ? null : validFrom.toInstant(),
                        Set.copyOf(Arrays.asList(
                                (UUID[]) row.getArray("revoked_session_ids").getArray())),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()));
    }
}
