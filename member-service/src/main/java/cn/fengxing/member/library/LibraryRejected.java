package cn.fengxing.member.library;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of the library that a request broke. */
public abstract sealed class LibraryRejected extends Rejected {

    private LibraryRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** What is withdrawn stays so; what is public is not published again. */
    public static final class NotADraft extends LibraryRejected {
        NotADraft() {
            super("library-item-not-a-draft");
        }
    }

    /** Only what is public is withdrawn, and nothing that was withdrawn is changed. */
    public static final class NotPublic extends LibraryRejected {
        NotPublic() {
            super("library-item-withdrawn");
        }
    }
}
