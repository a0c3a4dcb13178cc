package cn.fengxing.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Seals and opens personal values; every call runs in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonalData {

    private final DataKeys dataKeys;
    private final KeysInHand inHand;
    private final BlindIndexes blindIndexes;

    PersonalData(DataKeys dataKeys, KeysInHand inHand, BlindIndexes blindIndexes) {
        this.dataKeys = dataKeys;
        this.inHand = inHand;
        this.blindIndexes = blindIndexes;
    }

    /**
     * AES-256-GCM under the person's own data key, made on first use; person and field are authenticated with it.
     *
     * @throws IllegalStateException if the person was erased
     */
    public byte[] seal(UUID personId, String field, String plain) {
        fetch(Set.of(personId));
        SecretKey key = inHand.byPerson()
                .computeIfAbsent(requirePerson(personId), this::createKey)
                .orElseThrow(() -> new IllegalStateException("the person was erased: " + personId));
        return Envelope.seal(key, context(personId, field), plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Empty when the person's key was destroyed.
     *
     * @throws UnreadableException if the value was changed, or belongs to another person or field
     */
    public Optional<String> open(UUID personId, String field, byte[] sealed) {
        fetch(Set.of(personId));
        return inHand.byPerson()
                .getOrDefault(personId, Optional.empty())
                .map(key -> Envelope.open(key, context(personId, field), sealed))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /** Looks up the keys of many people at once, so that opening a page of them costs one query. */
    public void fetch(Collection<UUID> people) {
        var missing = new HashSet<>(people);
        missing.removeAll(inHand.byPerson().keySet());
        if (!missing.isEmpty()) {
            inHand.byPerson().putAll(dataKeys.find(missing));
        }
    }

    /** HMAC-SHA-256 of the normalised value under the field's own key: equal values, equal bytes, nothing to read back. */
    public byte[] blindIndex(String field, String value) {
        return blindIndexes.of(field, value);
    }

    /** Destroys the person's data key and leaves a tombstone, so that no replay brings the person back. */
    public void erase(UUID personId) {
        dataKeys.destroy(requirePerson(personId));
        inHand.byPerson().put(personId, Optional.empty());
    }

    public boolean erased(UUID personId) {
        fetch(Set.of(personId));
        Optional<SecretKey> key = inHand.byPerson().get(personId);
        return key != null && key.isEmpty();
    }

    private Optional<SecretKey> createKey(UUID personId) {
        Optional<SecretKey> created = dataKeys.create(personId);
        return created.isPresent() ? created : dataKeys.find(Set.of(personId)).get(personId);
    }

    private static UUID requirePerson(UUID personId) {
        if (personId.equals(BlindIndexes.NOBODY)) {
            throw new IllegalArgumentException("the nil id is nobody's");
        }
        return personId;
    }

    private static byte[] context(UUID personId, String field) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + name.length)
                .putLong(personId.getMostSignificantBits())
                .putLong(personId.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
