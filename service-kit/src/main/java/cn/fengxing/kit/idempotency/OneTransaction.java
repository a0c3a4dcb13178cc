package cn.fengxing.kit.idempotency;

import cn.fengxing.kit.problem.RejectedOnRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The transaction that key, answer and effect share; undone by any exception but a refusal that stays on record. */
@ApplicationScoped
class OneTransaction {

    @Transactional(rollbackOn = Exception.class, dontRollbackOn = RejectedOnRecord.class)
    <T extends @Nullable Object> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
