package cn.fengxing.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The transaction that key, answer and effect share; undone by any exception. */
@ApplicationScoped
class OneTransaction {

    @Transactional(rollbackOn = Exception.class)
    <T extends @Nullable Object> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
