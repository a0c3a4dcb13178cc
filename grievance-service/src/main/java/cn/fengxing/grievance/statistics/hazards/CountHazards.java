package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardChanged;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.RollupKey;
import cn.fengxing.grievance.statistics.publication.WorkingTime;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** Counts what happens to hazards, in the transaction in which it happens. */
@ApplicationScoped
class CountHazards {

    private final Rollups rollups;
    private final WorkingCalendar calendar;

    CountHazards(Rollups rollups, WorkingCalendar calendar) {
        this.rollups = rollups;
        this.calendar = calendar;
    }

    void count(@Observes HazardChanged changed) {
        switch (changed.what()) {
            case REPORT -> add(changed, Figure.REPORTED.code());
            case VERIFY -> add(changed, Figure.VERIFIED.code());
            case FIX -> add(changed, Figure.FIXED.code());
            case CONFIRM, SILENCE -> {
                add(changed, Figure.CONFIRMED.code());
                addTime(changed);
            }
            default -> {
                // on the way
            }
        }
    }

    /** Counted once it is confirmed, so that what is disputed is not called mended. */
    private void addTime(HazardChanged changed) {
        Hazard hazard = changed.hazard();
        Instant fixedAt = hazard.times().fixedAt();
        if (fixedAt != null) {
            long minutes = calendar.workingMinutesBetween(hazard.times().reportedAt(), fixedAt);
            add(changed, Figure.FIXED_AFTER.code(WorkingTime.bucket(minutes)));
        }
    }

    private void add(HazardChanged changed, String code) {
        Hazard hazard = changed.hazard();
        Period week = Period.week(changed.at());
        RollupKey key = RollupKey.of(
                week, hazard.divisionCode(), null, hazard.category().name(), null);
        rollups.add(code, week.first(), key.text(), 1);
    }
}
