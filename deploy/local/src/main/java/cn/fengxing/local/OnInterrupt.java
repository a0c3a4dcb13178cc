package cn.fengxing.local;

/** Work to do when the user presses Ctrl-C, unless it is cancelled before. */
final class OnInterrupt {
    private final Thread hook;

    OnInterrupt(Runnable work) {
        hook = new Thread(work);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyInterrupted) {
            // The work is being done; what follows does not matter any more.
        }
    }
}
