package cn.fengxing.kit.personal;

import jakarta.inject.Singleton;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Makes and unwraps the keys of rows that go with their content, as attachments do. People's keys are another matter: {@link PersonalData}. */
@Singleton
public class RowKeys {

    private final MasterKeys masterKeys;

    RowKeys(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** A new key, wrapped by the current master key. */
    public RowKey create(UUID owner) {
        SecretKey key = Envelope.newKey();
        String id = masterKeys.currentId();
        return new RowKey(owner, key, Envelope.seal(masterKeys.byId(id), wrapping(owner, id), key.getEncoded()), id);
    }

    /** @throws UnreadableException if it was wrapped for another row, or by a master key that is not configured */
    public RowKey unwrap(UUID owner, byte[] wrapped, String masterKeyId) {
        byte[] key = Envelope.open(masterKeys.byId(masterKeyId), wrapping(owner, masterKeyId), wrapped);
        return new RowKey(owner, Envelope.key(key), wrapped, masterKeyId);
    }

    private static byte[] wrapping(UUID owner, String masterKeyId) {
        return RowKey.context(owner, "row-key/" + masterKeyId);
    }
}
