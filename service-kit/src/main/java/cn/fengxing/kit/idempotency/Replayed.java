package cn.fengxing.kit.idempotency;

/** Leaves a resource method whose answer is known already, whatever type the method returns. */
class Replayed extends RuntimeException {

    private final transient StoredAnswer answer;

    Replayed(StoredAnswer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
