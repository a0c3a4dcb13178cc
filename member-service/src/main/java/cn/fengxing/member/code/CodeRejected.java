package cn.fengxing.member.code;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.RejectedOnRecord;

/** Codes that are refused; each try stays counted. */
public abstract sealed class CodeRejected extends RejectedOnRecord {

    private CodeRejected(String code) {
        super(new ProblemType(code, 401));
    }

    /** Wrong, used up, expired or tried too often: all look alike. */
    public static final class WrongCode extends CodeRejected {
        WrongCode() {
            super("wrong-code");
        }
    }
}
