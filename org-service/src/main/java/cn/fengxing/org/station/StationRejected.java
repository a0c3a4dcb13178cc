package cn.fengxing.org.station;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of stations that a request broke. */
public abstract sealed class StationRejected extends Rejected {

    private StationRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Nothing changes at a station that is closed for good. */
    public static final class ClosedDown extends StationRejected {
        public ClosedDown() {
            super("station-closed-down");
        }
    }

    /** A closing ends once. */
    public static final class ClosingOver extends StationRejected {
        public ClosingOver() {
            super("closing-over");
        }
    }

    /** A correction is decided once. */
    public static final class CorrectionDecided extends StationRejected {
        public CorrectionDecided() {
            super("correction-decided");
        }
    }

    /** One open correction of one person at a time. */
    public static final class CorrectionWaiting extends StationRejected {
        public CorrectionWaiting() {
            super("correction-waiting");
        }
    }

    /** What is withdrawn is not changed. */
    public static final class ListWithdrawn extends StationRejected {
        public ListWithdrawn() {
            super("service-list-withdrawn");
        }
    }
}
