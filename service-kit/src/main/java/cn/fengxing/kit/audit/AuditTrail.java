package cn.fengxing.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Records who did what to whom, in the caller's transaction. */
@ApplicationScoped
public class AuditTrail {

    /**
     * @param action verb in kebab-case, e.g. {@code reveal-phone}
     * @param subjectType e.g. {@code person}
     * @param subjectId id of the thing, never personal data
     * @param reason as the actor stated it
     */
    public void record(String action, String subjectType, String subjectId, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }
}
