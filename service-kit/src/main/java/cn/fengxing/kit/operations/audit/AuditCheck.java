package cn.fengxing.kit.operations.audit;

import cn.fengxing.kit.audit.AuditChain;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has the chain checked, one walk at a time: who asks meanwhile shares the next one. */
@Singleton
class AuditCheck {

    private final AuditChain chain;
    private @Nullable AuditCheckView last;

    AuditCheck(AuditChain chain) {
        this.chain = chain;
    }

    /** A check that began after the call. */
    AuditCheckView now() {
        return begunAfter(Instant.now());
    }

    private synchronized AuditCheckView begunAfter(Instant asked) {
        if (last == null || last.begunAt().isBefore(asked)) {
            last = AuditCheckView.of(Instant.now(), chain.verify());
        }
        return last;
    }
}
