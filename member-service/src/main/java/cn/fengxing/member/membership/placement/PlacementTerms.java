package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.time.WorkingCalendar;
import cn.fengxing.member.membership.PlacementClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a committee may take to find a branch, in working days; reminded when four fifths have passed. */
@ApplicationScoped
public class PlacementTerms {

    private static final long MINUTES_OF_A_DAY = 1_440;

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int workingDays;

    PlacementTerms(
            WorkingCalendar calendar,
            Clock clock,
            @ConfigProperty(name = "fengxing.members.placement-working-days", defaultValue = "10") int workingDays) {
        this.calendar = calendar;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** For whoever is on a work list from this moment on. */
    public PlacementClock fromNow() {
        Instant now = now();
        long minutes = workingDays * MINUTES_OF_A_DAY;
        return new PlacementClock(
                now, calendar.plusWorkingMinutes(now, minutes * 4 / 5), calendar.plusWorkingMinutes(now, minutes));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
