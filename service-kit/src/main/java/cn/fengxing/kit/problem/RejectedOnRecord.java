package cn.fengxing.kit.problem;

/**
 * A refusal whose trace must stay, such as a wrong code that counts as a try: the transaction that it leaves is committed. A
 * use case says so by {@code @Transactional(dontRollbackOn = RejectedOnRecord.class)}.
 */
public abstract class RejectedOnRecord extends Rejected {

    protected RejectedOnRecord(ProblemType type, Object... arguments) {
        super(type, arguments);
    }
}
