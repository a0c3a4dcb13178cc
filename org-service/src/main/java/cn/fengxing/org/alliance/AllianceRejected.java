package cn.fengxing.org.alliance;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of alliances that a request broke. */
public abstract sealed class AllianceRejected extends Rejected {

    private AllianceRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** A Party organisation leads. */
    public static final class LeadNotParty extends AllianceRejected {
        LeadNotParty() {
            super("lead-not-party");
        }
    }

    /** 大工委 is a street's, 大党委 a community's. */
    public static final class KindOfAnotherLevel extends AllianceRejected {
        KindOfAnotherLevel() {
            super("kind-of-another-level");
        }
    }

    /** Nothing changes in what is over. */
    public static final class Dissolved extends AllianceRejected {
        Dissolved() {
            super("alliance-dissolved");
        }
    }

    /** The last day lies before the first. */
    public static final class EndBeforeStart extends AllianceRejected {
        EndBeforeStart() {
            super("end-before-start");
        }
    }

    /** The lead alone sits in the chair, and always does. */
    public static final class OneChair extends AllianceRejected {
        OneChair() {
            super("one-chair");
        }
    }

    /** Nobody sits in what is not there yet. */
    public static final class SeatBeforeAlliance extends AllianceRejected {
        SeatBeforeAlliance() {
            super("seat-before-alliance");
        }
    }

    /** It has left already. */
    public static final class SeatLeft extends AllianceRejected {
        SeatLeft() {
            super("seat-left");
        }
    }

    /** Meetings lie ahead when they are called, and end after they begin. */
    public static final class MeetingTimes extends AllianceRejected {
        public MeetingTimes() {
            super("meeting-times");
        }
    }

    /** A meeting that was held or cancelled is not called again. */
    public static final class MeetingOver extends AllianceRejected {
        public MeetingOver() {
            super("meeting-over");
        }
    }

    /** Minutes tell of what has begun. */
    public static final class MeetingAhead extends AllianceRejected {
        public MeetingAhead() {
            super("meeting-ahead");
        }
    }

    /** It is done, or dropped. */
    public static final class MatterSettled extends AllianceRejected {
        public MatterSettled() {
            super("matter-settled");
        }
    }

    /** What is agreed today is due today or later. */
    public static final class MatterDueInThePast extends AllianceRejected {
        public MatterDueInThePast() {
            super("due-in-the-past");
        }
    }

    /** It is no longer shared. */
    public static final class OfferWithdrawn extends AllianceRejected {
        public OfferWithdrawn() {
            super("offer-withdrawn");
        }
    }
}
