package cn.fengxing.grievance.deadline;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** A limit that may not be set so. */
abstract sealed class LimitRejected extends Rejected {

    private LimitRejected(String code, Object... arguments) {
        super(new ProblemType(code, 422), arguments);
    }

    /** An organisation may promise to be faster than the province asks, not slower. */
    static final class LongerThanTheProvinces extends LimitRejected {
        LongerThanTheProvinces() {
            super("limit-longer-than-the-provinces");
        }
    }

    /** The worker's own time, and the law's, are the same wherever a case lies. */
    static final class NotAnOrganisationsOwn extends LimitRejected {
        NotAnOrganisationsOwn() {
            super("limit-not-an-organisations-own");
        }
    }

    /** Whatever is urgent is accepted, or found a place, within a quarter of an hour. */
    static final class UrgentTooLong extends LimitRejected {
        UrgentTooLong() {
            super("limit-urgent-too-long");
        }
    }

    /** There is no such limit at the hop, or the plain one would be lifted, or two measures are given. */
    static final class Meaningless extends LimitRejected {
        Meaningless() {
            super("limit-meaningless");
        }
    }
}
