package cn.fengxing.member.care;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of care that a request broke. */
public abstract sealed class CareRejected extends Rejected {

    private CareRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** A programme that has ended takes nothing new. */
    public static final class ProgrammeEnded extends CareRejected {
        public ProgrammeEnded() {
            super("care-programme-ended");
        }
    }

    /** The session is cancelled, or closed. */
    public static final class SessionOver extends CareRejected {
        public SessionOver() {
            super("care-session-over");
        }
    }

    /** Not while it runs: attendance is for those who are there. */
    public static final class NotNow extends CareRejected {
        public NotNow() {
            super("care-session-not-now");
        }
    }

    /** Meant for other kinds of work. */
    public static final class ForOthers extends CareRejected {
        public ForOthers() {
            super("care-for-others");
        }
    }

    /** Stayed away too often. */
    public static final class Resting extends CareRejected {
        public Resting(String until) {
            super("care-sign-up-rests", until);
        }
    }

    /** Health takes a consent of its own. */
    public static final class ConsentMissing extends CareRejected {
        public ConsentMissing() {
            super("care-consent-missing");
        }
    }

    /** Who waits has no place to attend at. */
    public static final class NoPlace extends CareRejected {
        public NoPlace() {
            super("care-no-place");
        }
    }

    /** Not so many lie at the station. */
    public static final class PacksShort extends CareRejected {
        public PacksShort() {
            super("care-packs-short");
        }
    }

    /** This programme gives no packs. */
    public static final class NoPacks extends CareRejected {
        public NoPacks() {
            super("care-no-packs");
        }
    }

    /** Once per programme. */
    public static final class HandedOut extends CareRejected {
        public HandedOut() {
            super("care-pack-handed-out");
        }
    }
}
