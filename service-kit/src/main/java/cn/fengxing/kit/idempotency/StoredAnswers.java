package cn.fengxing.kit.idempotency;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.problem.RetryLater;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of answers by key. Every call but the purge is part of the caller's transaction. */
@ApplicationScoped
public class StoredAnswers {

    /** Of its own: what is stored must be readable after an upgrade that changes the application's mapper. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Lock and look in one round trip. The look may miss what was committed just before the lock was granted; the insert will not. */
    private static final String CLAIM = """
            SELECT pg_try_advisory_xact_lock(?) AS claimed, stored.fingerprint, stored.answer
            FROM (VALUES (1)) AS one LEFT JOIN idempotency AS stored ON stored.key_hash = ?""";

    private static final String STORE =
            "INSERT INTO idempotency (key_hash, fingerprint, answer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    /** A week in which a phone may be off, and a day. By the database's own clock. */
    private static final String PURGE = """
            DELETE FROM idempotency WHERE key_hash IN
            (SELECT key_hash FROM idempotency WHERE created_at < now() - interval '8 days' LIMIT 10000)""";

    private final DataSource database;

    public StoredAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * Claims the key until the transaction ends.
     *
     * @return the answer if the request was made before
     * @throws Rejected 409 while the same key is being worked on, 422 when it came with another request
     */
    Optional<StoredAnswer> claim(IdempotencyKey key, byte[] fingerprint) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, key.lock());
            claim.setBytes(2, key.hash());
            try (ResultSet row = claim.executeQuery()) {
                row.next();
                return read(row, key, fingerprint);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("idempotency key cannot be claimed", e);
        }
    }

    private static Optional<StoredAnswer> read(ResultSet row, IdempotencyKey key, byte[] fingerprint)
            throws SQLException, IOException {
        byte[] known = row.getBytes("fingerprint");
        if (known == null && row.getBoolean("claimed")) {
            return Optional.empty();
        }
        if (known == null) {
            throw inProgress();
        }
        if (!MessageDigest.isEqual(known, fingerprint)) {
            throw new Rejected(CommonProblems.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(JSON.readValue(key.open(row.getBytes("answer")), StoredAnswer.class));
    }

    /** @throws Rejected 409 when another transaction stored an answer meanwhile; with it this one's effects are undone */
    void store(IdempotencyKey key, byte[] fingerprint, StoredAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setBytes(1, key.hash());
            store.setBytes(2, fingerprint);
            store.setBytes(3, key.seal(JSON.writeValueAsBytes(answer)));
            if (store.executeUpdate() == 0) {
                throw inProgress();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("answer cannot be stored", e);
        }
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-purge")
    void purgeOld() {
        int purged;
        do {
            // in small transactions, so that no writer waits long
            purged = QuarkusTransaction.requiringNew().call(this::purgeSome);
        } while (purged > 0);
    }

    private int purgeSome() {
        try (Connection connection = database.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            return purge.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old answers cannot be purged", e);
        }
    }

    private static RetryLater inProgress() {
        return new RetryLater(CommonProblems.REQUEST_IN_PROGRESS, 1, Map.of());
    }
}
