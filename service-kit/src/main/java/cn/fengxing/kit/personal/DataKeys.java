package cn.fengxing.kit.personal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

/** The table {@code data_key}: one wrapped key per person, or what is left of it, the tombstone. */
@Singleton
class DataKeys {

    private final DataSource dataSource;
    private final MasterKeys masterKeys;

    DataKeys(DataSource dataSource, MasterKeys masterKeys) {
        this.dataSource = dataSource;
        this.masterKeys = masterKeys;
    }

    /** Empty for the erased, absent for those who have none yet. */
    Map<UUID, Optional<SecretKey>> find(Collection<UUID> owners) {
        var found = new HashMap<UUID, Optional<SecretKey>>();
        String sql = "SELECT person_id, wrapped_key, master_key_id FROM data_key WHERE person_id = ANY (?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID owner = row.getObject(1, UUID.class);
                    byte[] wrapped = row.getBytes(2);
                    String masterKeyId = row.getString(3);
                    found.put(owner, Optional.ofNullable(wrapped).map(key -> unwrap(owner, masterKeyId, key)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be read", e);
        }
        return found;
    }

    /** Makes a key unless another transaction was first; then the caller finds that one. */
    Optional<SecretKey> create(UUID owner) {
        SecretKey key = Envelope.newKey();
        String id = masterKeys.currentId();
        byte[] wrapped = Envelope.seal(masterKeys.byId(id), wrapping(owner, id), key.getEncoded());
        String sql = "INSERT INTO data_key (person_id, wrapped_key, master_key_id) VALUES (?, ?, ?)"
                + " ON CONFLICT (person_id) DO NOTHING";
        return update(sql, owner, wrapped, id) == 1 ? Optional.of(key) : Optional.empty();
    }

    void destroy(UUID owner) {
        update("""
                INSERT INTO data_key (person_id, destroyed_at) VALUES (?, now())
                ON CONFLICT (person_id) DO UPDATE SET wrapped_key = NULL, master_key_id = NULL, destroyed_at = now()
                WHERE data_key.destroyed_at IS NULL
                """, owner);
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a data key cannot be written", e);
        }
    }

    private SecretKey unwrap(UUID owner, String masterKeyId, byte[] wrapped) {
        return Envelope.key(Envelope.open(masterKeys.byId(masterKeyId), wrapping(owner, masterKeyId), wrapped));
    }

    /** A wrapped key copied into another person's row does not open there. */
    private static byte[] wrapping(UUID owner, String masterKeyId) {
        byte[] id = ("data-key/" + masterKeyId).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + id.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(id)
                .array();
    }
}
