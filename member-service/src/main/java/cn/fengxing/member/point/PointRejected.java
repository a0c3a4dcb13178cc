package cn.fengxing.member.point;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What cannot be done at a point. */
public abstract sealed class PointRejected extends Rejected {

    private PointRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** It was closed for good. */
    public static final class Closed extends PointRejected {
        Closed() {
            super("point-closed");
        }
    }
}
