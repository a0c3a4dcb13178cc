package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.reveal.KnownWorker;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each standing gets of the words, and of who the worker is. */
@ApplicationScoped
class Sayings {

    private final Statements statements;
    private final CaseReceipts receipts;
    private final KnownWorker knownWorker;

    Sayings(Statements statements, CaseReceipts receipts, KnownWorker knownWorker) {
        this.statements = statements;
        this.receipts = receipts;
        this.knownWorker = knownWorker;
    }

    CaseViews.Said of(Grievance grievance, Standing standing) {
        UUID id = grievance.id();
        @Nullable String summary = statements.summary(id).orElse(null);
        return switch (standing) {
            case DISPATCHER -> new CaseViews.Said(null, summary, null, null, null);
            case COMPANY ->
                new CaseViews.Said(null, summary, knownWorker.of(grievance).orElse(null), null, null);
            case AUTHORITY ->
                new CaseViews.Said(
                        masked(id), summary, knownWorker.of(grievance).orElse(null), null, day(id));
            case VISITOR -> new CaseViews.Said(masked(id), summary, null, null, null);
            case CONFIDANT -> openly(id, summary, statements.filerAsTold(id).orElse(null));
            case WORKER -> openly(id, summary, null);
        };
    }

    private CaseViews.Said openly(UUID id, @Nullable String summary, @Nullable UUID filer) {
        return new CaseViews.Said(
                statements.words(id).orElse(null),
                summary,
                filer,
                receipts.saved(id).orElse(null),
                day(id));
    }

    private @Nullable String masked(UUID id) {
        return statements.words(id).map(Identifying::masked).orElse(null);
    }

    private @Nullable LocalDate day(UUID id) {
        return statements.happenedOn(id).orElse(null);
    }
}
