package cn.fengxing.org.lineage;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.org.organisation.Announcements;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins changes of the tree and tells of them when they are done. */
@ApplicationScoped
class TreeChanges {

    private final Changes changes;
    private final Organisations organisations;
    private final Announcements announcements;
    private final AuditTrail audit;

    TreeChanges(Changes changes, Organisations organisations, Announcements announcements, AuditTrail audit) {
        this.changes = changes;
        this.organisations = organisations;
        this.announcements = announcements;
        this.audit = audit;
    }

    /** Nobody else changes the shape until the transaction ends. Call {@link #begin} after what it depends on was read anew. */
    void hold() {
        organisations.holdShape();
    }

    TreeChange begin(ChangeKind kind, UUID organisationId, LocalDate on, String reason) {
        return begin(kind, organisationId, on, reason, null);
    }

    TreeChange begin(ChangeKind kind, UUID organisationId, LocalDate on, String reason, @Nullable UUID undoes) {
        audit.record(
                "organisation-" + kind.name().toLowerCase(Locale.ROOT),
                "organisation",
                organisationId.toString(),
                reason);
        UUID id = changes.record(kind, organisationId, on, reason, undoes);
        return new TreeChange(id, on, changes, organisations);
    }

    /** Each organisation that changed, or was carried along, is announced once. */
    void finish(TreeChange change) {
        announcements.announceSubtrees(change.touched().stream()
                .map(change::get)
                .map(Organisation::path)
                .toList());
    }
}
