package cn.fengxing.kit.personal;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The data keys that this transaction has looked up. They are never kept longer: a key remembered from a transaction that
 * rolled back would seal what nobody can open, and one remembered across transactions would outlive its erasure.
 */
@TransactionScoped
class KeysInHand {

    /** Empty for the erased. */
    private final Map<UUID, Optional<SecretKey>> byPerson = new HashMap<>();

    Map<UUID, Optional<SecretKey>> byPerson() {
        return byPerson;
    }
}
