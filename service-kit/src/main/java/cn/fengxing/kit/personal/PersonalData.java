package cn.fengxing.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Seals and opens personal values; every call runs in the caller's transaction. */
@ApplicationScoped
public class PersonalData {

    /**
     * AES-256-GCM under the person's own data key, made on first use; person and field are authenticated with it.
     *
     * @throws IllegalStateException if the person was erased
     */
    public byte[] seal(UUID personId, String field, String plain) {
        throw new UnsupportedOperationException();
    }

    /** Empty when the person's key was destroyed. */
    public Optional<String> open(UUID personId, String field, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    /** HMAC-SHA-256 of the normalised value under the field's own key: equal values, equal bytes, nothing to read back. */
    public byte[] blindIndex(String field, String value) {
        throw new UnsupportedOperationException();
    }

    /** Destroys the person's data key and leaves a tombstone, so that no replay brings the person back. */
    public void erase(UUID personId) {
        throw new UnsupportedOperationException();
    }

    public boolean erased(UUID personId) {
        throw new UnsupportedOperationException();
    }
}
