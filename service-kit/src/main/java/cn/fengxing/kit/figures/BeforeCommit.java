package cn.fengxing.kit.figures;

import jakarta.transaction.Synchronization;

/** Runs within the transaction, as its last work. */
record BeforeCommit(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
        work.run();
    }

    @Override
    public void afterCompletion(int status) {}
}
