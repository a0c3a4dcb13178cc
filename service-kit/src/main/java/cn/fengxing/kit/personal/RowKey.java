package cn.fengxing.kit.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;

/** A data key that lies, wrapped, in the row of what it seals: deleting the row ends all that it sealed. */
public final class RowKey {

    private final UUID owner;
    private final SecretKey key;
    private final byte[] wrapped;
    private final String masterKeyId;

    RowKey(UUID owner, SecretKey key, byte[] wrapped, String masterKeyId) {
        this.owner = owner;
        this.key = key;
        this.wrapped = wrapped;
        this.masterKeyId = masterKeyId;
    }

    /** For the row. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** Of the master key that wraps it; for the row as well. */
    public String masterKeyId() {
        return masterKeyId;
    }

    /** @param field authenticated together with the row's id: what is sealed opens nowhere else */
    public byte[] seal(String field, byte[] plain) {
        return Envelope.seal(key, context(owner, field), plain);
    }

    /** @throws UnreadableException if the value was changed, or belongs to another row or field */
    public byte[] open(String field, byte[] sealed) {
        return Envelope.open(key, context(owner, field), sealed);
    }

    static byte[] context(UUID owner, String field) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + name.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
