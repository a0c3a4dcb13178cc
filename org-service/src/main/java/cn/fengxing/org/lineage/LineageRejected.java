package cn.fengxing.org.lineage;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Why a merger, split or dissolution, or its undoing, is refused. */
public abstract sealed class LineageRejected extends Rejected {

    private LineageRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** An organisation is not merged into one below it, nor into itself. */
    public static final class MergedIntoItsOwn extends LineageRejected {
        MergedIntoItsOwn() {
            super("merged-into-its-own");
        }
    }

    /** Nobody is left without a superior. */
    public static final class WouldOrphan extends LineageRejected {
        WouldOrphan() {
            super("would-orphan");
        }
    }

    /** Only a part's new superior takes what was right below the organisation that is split. */
    public static final class NotAChild extends LineageRejected {
        NotAChild() {
            super("not-a-child");
        }
    }

    /** Mergers and dissolutions are undone, once. */
    public static final class NotUndoable extends LineageRejected {
        NotUndoable() {
            super("not-undoable");
        }
    }

    /** Something that came later stands in the way. */
    public static final class UndoLaterFirst extends LineageRejected {
        UndoLaterFirst() {
            super("undo-later-first");
        }
    }
}
