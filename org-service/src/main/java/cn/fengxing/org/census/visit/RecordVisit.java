package cn.fengxing.org.census.visit;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.census.LedgerEntries;
import cn.fengxing.org.census.LedgerEntry;
import cn.fengxing.org.census.ties.LedgerCovers;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records that somebody was there, what was verified, and with what result. */
@ApplicationScoped
public class RecordVisit {

    private final LedgerEntries entries;
    private final LedgerCovers covers;
    private final Visits visits;
    private final Divisions divisions;
    private final Clock clock;

    RecordVisit(LedgerEntries entries, LedgerCovers covers, Visits visits, Divisions divisions, Clock clock) {
        this.entries = entries;
        this.covers = covers;
        this.visits = visits;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Transactional
    public VisitView record(UUID entryId, RecordVisitRequest request) {
        LedgerEntry entry = entries.heldWithin(entryId, Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER);
        if (request.visitedOn().isAfter(Today.by(clock))) {
            throw new FieldRejected("visitedOn", "in-the-future");
        }
        if (divisions.find(request.divisionCode()).isEmpty()) {
            throw new FieldRejected("divisionCode", "division-unknown");
        }
        VisitView visit = visits.add(entryId, request, clock.instant());
        if (request.result().verifies()) {
            covers.changing(
                    entry,
                    verified -> verified.verify(
                            request.visitedOn(), request.result().found()));
        }
        visits.carryOut(entryId, visit.id());
        entries.flush();
        return visit;
    }
}
