package cn.fengxing.kit.revocation;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps {@code revocation} as member-service tells it. What was once revoked stays so, in whatever order word comes. */
@ApplicationScoped
class LearnRevocations implements EventHandler {

    private static final String ADD = """
            INSERT INTO revocation AS known (person_id, tokens_valid_from, revoked_session_ids) VALUES (?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE
               SET tokens_valid_from = greatest(known.tokens_valid_from, excluded.tokens_valid_from),
                   revoked_session_ids = ARRAY(
                       SELECT DISTINCT unnest(known.revoked_session_ids || excluded.revoked_session_ids)),
                   changed_at = clock_timestamp(),
                   xid = pg_current_xact_id()
             WHERE excluded.tokens_valid_from > coalesce(known.tokens_valid_from, '-infinity')
                OR NOT known.revoked_session_ids @> excluded.revoked_session_ids
            """;

    private final DataSource dataSource;

    LearnRevocations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is read of the person's state. */
    record Person(
            boolean erased,
            @Nullable Instant tokensValidFrom,
            @Nullable List<UUID> revokedSessions) {

        List<UUID> sessions() {
            return revokedSessions == null ? List.of() : revokedSessions;
        }
    }

    @Override
    public String topic() {
        return "fengxing.people.v1";
    }

    /** No token lives as long as an old event; so reading the topic from its beginning leaves no rows. */
    @Override
    public void handle(ReceivedEvent event) {
        if (event.time().isBefore(Instant.now().minus(Revocations.MEMORY))) {
            return;
        }
        UUID personId = UUID.fromString(event.key());
        if (event.data() == null) {
            add(personId, event.time(), List.of());
            return;
        }
        Person person = event.as(Person.class);
        Instant validFrom =
                person.tokensValidFrom() == null && person.erased() ? event.time() : person.tokensValidFrom();
        if (validFrom != null || !person.sessions().isEmpty()) {
            add(personId, validFrom, person.sessions());
        }
    }

    private void add(UUID personId, @Nullable Instant validFrom, List<UUID> sessions) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(ADD)) {
            upsert.setObject(1, personId);
            upsert.setObject(2, validFrom == null ? null : validFrom.atOffset(ZoneOffset.UTC));
            upsert.setArray(3, connection.createArrayOf("uuid", sessions.toArray()));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
