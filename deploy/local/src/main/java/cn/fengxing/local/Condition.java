package cn.fengxing.local;

/** How a part is, as {@code ./fengxing status} says it. */
enum Condition {
    READY("ready"),
    NOT_READY("not ready"),
    CRASHED("crashed"),
    STOPPED("stopped");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    static Condition of(Part part) {
        if (part.hasCrashed()) {
            return CRASHED;
        }
        if (part.process().isEmpty()) {
            return STOPPED;
        }
        return part.isReady() ? READY : NOT_READY;
    }

    String words() {
        return words;
    }
}
