package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.reveal.KnownWorker;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
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
            case DISPATCHER -> new CaseViews.Said(null, summary, null, null);
            case COMPANY -> new CaseViews.Said(null, summary, knownWorker.of(grievance).orElse(null), null);
            case AUTHORITY ->
                new CaseViews.Said(
                        statements.words(id).map(Identifying::masked).orElse(null),
                        summary,
                        knownWorker.of(grievance).orElse(null),
                        null);
            case VISITOR ->
                new CaseViews.Said(statements.words(id).map(Identifying::masked).orElse(null), summary, null, null);
            case CONFIDANT ->
                new CaseViews.Said(
                        statements.words(id).orElse(null),
                        summary,
                        statements.filerAsTold(id).orElse(null),
                        receipts.saved(id).orElse(null));
            case WORKER ->
                new CaseViews.Said(
                        statements.words(id).orElse(null),
                        summary,
                        null,
                        receipts.saved(id).orElse(null));
        };
    }
}
