package cn.fengxing.grievance.clock;

import cn.fengxing.grievance.calendar.Calendars;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.kit.due.DueRowFailed;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Counts running clocks anew that reach into a year which has been published since. */
@ApplicationScoped
public class RecountClocks implements DueWork {

    private final Grievances grievances;
    private final Calendars calendars;
    private final Limits limits;

    /** Cases at which this replica failed; another may do better, and so may this one later. */
    private final Map<UUID, Instant> putOff = new ConcurrentHashMap<>();

    RecountClocks(Grievances grievances, Calendars calendars, Limits limits) {
        this.grievances = grievances;
        this.calendars = calendars;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "recount-clocks";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        putOff.values().removeIf(until -> until.isBefore(now));
        List<UUID> claimed = grievances.claimProvisional(calendars.current().publishedUntil(), putOff.keySet(), limit);
        try {
            Deadlines deadlines = limits.at(now);
            grievances.recordAll(grievances.load(claimed).stream()
                    .flatMap(grievance ->
                            grievance.recount(deadlines).map(change -> new CaseChanged(grievance, change)).stream())
                    .toList());
        } catch (RuntimeException e) {
            throw claimed.size() == 1 ? new DueRowFailed(claimed.get(0), e) : e;
        }
        return claimed.size();
    }

    @Override
    public void putOff(UUID grievanceId, Instant until) {
        putOff.put(grievanceId, until);
    }
}
