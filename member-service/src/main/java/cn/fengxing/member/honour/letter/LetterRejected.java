package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Changes of a letter that are refused. */
public abstract sealed class LetterRejected extends Rejected {

    private LetterRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** It was accepted before. */
    public static final class NotOffered extends LetterRejected {
        public NotOffered() {
            super("letter-not-offered");
        }
    }

    /** Not issued, revoked, or cancelled by its holder. */
    public static final class NotStanding extends LetterRejected {
        public NotStanding() {
            super("letter-not-standing");
        }
    }

    /** The wall shows pioneers. */
    public static final class NotForTheWall extends LetterRejected {
        public NotForTheWall() {
            super("letter-not-for-the-wall");
        }
    }

    /** A letter names its holder, and nobody has told a name yet. */
    public static final class NameNeeded extends LetterRejected {
        public NameNeeded() {
            super("name-needed");
        }
    }
}
