package cn.fengxing.grievance.hazard.rule;

import static cn.fengxing.grievance.hazard.rule.HazardAction.*;
import static cn.fengxing.grievance.hazard.rule.HazardActor.*;
import static cn.fengxing.grievance.hazard.rule.HazardClockEffect.*;
import static cn.fengxing.grievance.hazard.rule.HazardStatus.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole course of a hazard as one table; what is not in it cannot happen. */
public final class HazardCourse {

    private static final List<CourseRow> TABLE = List.of(
            new CourseRow(REPORT, null, PUBLIC, REPORTED, STARTS_VERIFICATION),
            new CourseRow(JOIN, REPORTED, PUBLIC, REPORTED, KEEPS),
            new CourseRow(JOIN, VERIFIED, PUBLIC, VERIFIED, KEEPS),
            new CourseRow(JOIN, ASSIGNED, PUBLIC, ASSIGNED, KEEPS),
            new CourseRow(REROUTE, REPORTED, HANDLER, REPORTED, KEEPS),
            new CourseRow(REROUTE, VERIFIED, HANDLER, VERIFIED, KEEPS),
            new CourseRow(VERIFY, REPORTED, HANDLER, VERIFIED, STARTS_FIXING),
            new CourseRow(DISMISS, REPORTED, HANDLER, DISMISSED, STOPS),
            new CourseRow(MERGE, REPORTED, HANDLER, JOINED, STOPS),
            new CourseRow(ASSIGN, VERIFIED, HANDLER, ASSIGNED, KEEPS),
            new CourseRow(ASSIGN, ASSIGNED, HANDLER, ASSIGNED, KEEPS),
            new CourseRow(FIX, ASSIGNED, ASSIGNEE, FIXED, STARTS_CONFIRMATION),
            new CourseRow(AGREE, FIXED, REPORTER, FIXED, KEEPS),
            new CourseRow(CONFIRM, FIXED, REPORTER, CONFIRMED, STOPS),
            new CourseRow(DISPUTE, FIXED, REPORTER, ASSIGNED, STARTS_FIXING),
            new CourseRow(ESCALATE, REPORTED, CLOCK, REPORTED, STARTS_VERIFICATION),
            new CourseRow(ESCALATE, VERIFIED, CLOCK, VERIFIED, STARTS_FIXING),
            new CourseRow(ESCALATE, ASSIGNED, CLOCK, ASSIGNED, STARTS_FIXING),
            new CourseRow(STAY_OVERDUE, REPORTED, CLOCK, REPORTED, STAYS_OVERDUE),
            new CourseRow(STAY_OVERDUE, VERIFIED, CLOCK, VERIFIED, STAYS_OVERDUE),
            new CourseRow(STAY_OVERDUE, ASSIGNED, CLOCK, ASSIGNED, STAYS_OVERDUE),
            new CourseRow(SILENCE, FIXED, CLOCK, CONFIRMED, STOPS));

    private HazardCourse() {}

    public static List<CourseRow> table() {
        return TABLE;
    }

    public static Optional<CourseRow> find(HazardAction action, HazardStatus from) {
        return TABLE.stream()
                .filter(row -> row.action() == action && row.from() == from)
                .findFirst();
    }

    /** What the actor can do with a hazard that stands so. */
    public static Stream<HazardAction> actions(HazardStatus from, HazardActor by) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.by() == by)
                .map(CourseRow::action);
    }
}
