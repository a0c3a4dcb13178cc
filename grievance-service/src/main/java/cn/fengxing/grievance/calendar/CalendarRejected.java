package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** A calendar that is not taken. */
abstract sealed class CalendarRejected extends Rejected {

    private CalendarRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** The line is not {@code date,kind,name}, or its date cannot be of that kind. */
    static final class UnreadableLine extends CalendarRejected {
        UnreadableLine(int lineNumber) {
            super("calendar-unreadable", 422, lineNumber);
        }
    }

    /** Years are published one after the other, each once and whole: clocks have been counted by them. */
    static final class NotTheNextYear extends CalendarRejected {
        NotTheNextYear(int next) {
            super("calendar-not-the-next-year", 409, String.valueOf(next));
        }
    }
}
