package cn.fengxing.org.census.visit;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.census.LedgerEntries;
import cn.fengxing.org.census.LedgerEntry;
import cn.fengxing.org.census.ties.Covers;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Records that somebody was there, what was verified, and with what result. */
@ApplicationScoped
public class RecordVisit {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final LedgerEntries entries;
    private final Covers covers;
    private final Visits visits;
    private final Divisions divisions;
    private final Clock clock;

    RecordVisit(LedgerEntries entries, Covers covers, Visits visits, Divisions divisions, Clock clock) {
        this.entries = entries;
        this.covers = covers;
        this.visits = visits;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Transactional
    public VisitView record(UUID entryId, RecordVisitRequest request) {
        LedgerEntry entry = entries.heldWithin(entryId, Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER);
        if (request.visitedOn().isAfter(LocalDate.ofInstant(clock.instant(), SHANGHAI))) {
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
