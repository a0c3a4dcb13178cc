package cn.fengxing.kit.personal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes for look-ups. Their root key is stored wrapped like a data key, under an owner that is nobody, so that
 * rotating the master key leaves every index as it is.
 */
@Singleton
class BlindIndexes {

    static final UUID NOBODY = new UUID(0, 0);

    private final DataKeys dataKeys;
    private final Map<String, BlindIndex> byField = new ConcurrentHashMap<>();
    private @Nullable SecretKey root;

    BlindIndexes(DataKeys dataKeys) {
        this.dataKeys = dataKeys;
    }

    /** Before any request or due work: within one, a second connection would be needed, which the pool may not have. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        root = QuarkusTransaction.requiringNew().call(this::findOrCreateRoot);
    }

    byte[] of(String field, String value) {
        return byField.computeIfAbsent(field, this::index).of(value);
    }

    private BlindIndex index(String field) {
        return new BlindIndex(Objects.requireNonNull(root).getEncoded(), field);
    }

    /** In a transaction of its own, so that what is remembered is committed. */
    private SecretKey findOrCreateRoot() {
        var found = dataKeys.find(Set.of(NOBODY)).get(NOBODY);
        if (found == null) {
            return dataKeys.create(NOBODY)
                    .orElseGet(() -> dataKeys.find(Set.of(NOBODY)).get(NOBODY).orElseThrow());
        }
        return found.orElseThrow(() -> new IllegalStateException("the root of the blind indexes was destroyed"));
    }
}
