package cn.fengxing.org.checklist;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of checklists that a request broke. */
public abstract sealed class ChecklistRejected extends Rejected {

    private ChecklistRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** A checklist belongs to a member unit. */
    public static final class NoMemberUnit extends ChecklistRejected {
        public NoMemberUnit() {
            super("no-member-unit");
        }
    }

    /** Published items change no more. */
    public static final class AlreadyPublished extends ChecklistRejected {
        AlreadyPublished() {
            super("checklist-published");
        }
    }

    /** Reports and reviews belong to a published checklist that is not assessed yet. */
    public static final class NotPublished extends ChecklistRejected {
        NotPublished() {
            super("checklist-not-open");
        }
    }

    /** The points of all items must add up. */
    public static final class PointsNotFull extends ChecklistRejected {
        PointsNotFull(int full) {
            super("points-not-full", full);
        }
    }

    /** Too many items for anybody to do. */
    public static final class TooManyItems extends ChecklistRejected {
        public TooManyItems(int most) {
            super("too-many-items", most);
        }
    }

    /** An item is due in the checklist's year. */
    public static final class DueInAnotherYear extends ChecklistRejected {
        DueInAnotherYear() {
            super("due-in-another-year");
        }
    }

    /** A new date lies ahead. */
    public static final class DueInThePast extends ChecklistRejected {
        DueInThePast() {
            super("due-in-the-past");
        }
    }

    /** The unit owes nothing at present. */
    public static final class NothingToReport extends ChecklistRejected {
        NothingToReport() {
            super("nothing-to-report");
        }
    }

    /** No report waits for the office. */
    public static final class NothingToReview extends ChecklistRejected {
        NothingToReview() {
            super("nothing-to-review");
        }
    }

    /** No item is worth more than its points. */
    public static final class ScoreTooHigh extends ChecklistRejected {
        ScoreTooHigh(int points) {
            super("score-too-high", points);
        }
    }

    /** Who reported does not review. */
    public static final class OwnReport extends ChecklistRejected {
        OwnReport() {
            super("own-report");
        }
    }

    /** A report still waits for the office. */
    public static final class ReviewMissing extends ChecklistRejected {
        ReviewMissing() {
            super("review-missing");
        }
    }
}
