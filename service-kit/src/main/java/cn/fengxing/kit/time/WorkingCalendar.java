package cn.fengxing.kit.time;

import java.time.Instant;
import java.time.LocalDate;

/** Working days in Asia/Shanghai: statutory holidays and make-up workdays; a working day is every minute of a working date. */
public class WorkingCalendar {

    /** Whether the date is worked; beyond the last published year Monday to Friday are. */
    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The instant at which {@code days} × 1,440 working minutes have passed since {@code start}. */
    public Instant plusWorkingDays(Instant start, int days) {
        throw new UnsupportedOperationException();
    }

    /** The instant at which that many working minutes have passed since {@code start}. */
    public Instant plusWorkingMinutes(Instant start, long minutes) {
        throw new UnsupportedOperationException();
    }

    /** Whole working minutes between two instants; 0 if {@code end} is not after {@code start}. */
    public long workingMinutesBetween(Instant start, Instant end) {
        throw new UnsupportedOperationException();
    }
}
