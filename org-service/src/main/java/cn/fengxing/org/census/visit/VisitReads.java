package cn.fengxing.org.census.visit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.census.LedgerReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads of the visits to a company within the caller's reach. */
@ApplicationScoped
public class VisitReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final LedgerReads ledger;
    private final Visits visits;

    VisitReads(LedgerReads ledger, Visits visits) {
        this.ledger = ledger;
        this.visits = visits;
    }

    /** The latest first. */
    @Transactional
    public Page<VisitView> of(UUID entryId, PageRequest page) {
        ledger.get(entryId);
        UUID after = page.after(UUID.class).orElse(AFTER_ALL);
        return Page.of(visits.ofEntry(entryId, after, page.limit() + 1), page, VisitView::id);
    }
}
