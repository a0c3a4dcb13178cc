package cn.fengxing.kit.attachment;

import cn.fengxing.kit.store.StoredObjects;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The purposes that this service's features declare. */
@Singleton
public class AttachmentPurposes {

    private final Map<String, AttachmentPurpose> byCode;

    AttachmentPurposes(Instance<AttachmentPurpose> purposes) {
        byCode = purposes.stream().collect(Collectors.toMap(AttachmentPurpose::code, Function.identity()));
    }

    void onStart(@Observes StartupEvent start, StoredObjects objects) {
        if (!byCode.isEmpty()) {
            objects.requireConfigured();
        }
    }

    public Optional<AttachmentPurpose> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalStateException if no feature declares it (any more) */
    public AttachmentPurpose get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no bean declares the purpose " + code));
    }
}
