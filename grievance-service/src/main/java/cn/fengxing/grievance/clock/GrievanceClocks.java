package cn.fengxing.grievance.clock;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.GrievanceRejected;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.due.DueRowFailed;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Warns about cases, and moves those on whose time has run out. */
@ApplicationScoped
public class GrievanceClocks implements DueWork {

    private static final Logger LOG = Logger.getLogger(GrievanceClocks.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofHours(1);

    private final Grievances grievances;
    private final Routing routing;
    private final Limits limits;

    GrievanceClocks(Grievances grievances, Routing routing, Limits limits) {
        this.grievances = grievances;
        this.routing = routing;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "grievance-clocks";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<UUID> ringing = grievances.claimRinging(now, limit);
        try {
            ring(grievances.load(ringing), now);
        } catch (RuntimeException e) {
            throw ringing.size() == 1 ? new DueRowFailed(ringing.get(0), e) : e;
        }
        return ringing.size();
    }

    /** The case stays where it is, and late, until somebody has mended what is wrong with it. */
    @Override
    @Transactional
    public void putOff(UUID grievanceId, Instant until) {
        grievances.ringAgainAt(grievanceId, until);
    }

    private void ring(List<Grievance> ringing, Instant now) {
        Deadlines deadlines = limits.at(now);
        Map<Crossing, Optional<Desk>> known = new HashMap<>();
        List<CaseChanged> changes = new ArrayList<>();
        for (Grievance grievance : ringing) {
            if (!grievance.clock().isDue(deadlines.now())) {
                changes.add(new CaseChanged(grievance, grievance.warn()));
            } else if (!grievance.needsDeskToLapse()) {
                changes.add(new CaseChanged(grievance, grievance.lapse(null, deadlines)));
            } else {
                Optional<Desk> next = known.computeIfAbsent(Crossing.of(grievance), crossing -> next(grievance));
                if (next.isPresent() || grievance.hop().isLast()) {
                    changes.add(new CaseChanged(grievance, grievance.lapse(next.orElse(null), deadlines)));
                } else {
                    grievance.ringAgainAt(now.plus(TRY_AGAIN_AFTER));
                }
            }
        }
        grievances.recordAll(changes);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return grievances.earliestAlarm();
    }

    private Optional<Desk> next(Grievance grievance) {
        try {
            return Optional.of(routing.nextAfterLapse(grievance));
        } catch (GrievanceRejected.NobodyResponsible e) {
            LOG.errorf("Nobody in the tree could take case %s, which stays where it is", grievance.id());
            return Optional.empty();
        }
    }

    /** Cases that are alike in this go to the same desk; a batch asks once for all of them. */
    private record Crossing(
            Hop hop,
            UUID ownerId,
            @Nullable UUID platformId,
            String divisionCode,
            Category category,
            boolean summaryApproved) {

        static Crossing of(Grievance grievance) {
            Filing filing = grievance.filing();
            return new Crossing(
                    grievance.hop(),
                    grievance.ownerId(),
                    filing.platformId(),
                    filing.divisionCode(),
                    filing.category(),
                    filing.summaryApproved());
        }
    }
}
