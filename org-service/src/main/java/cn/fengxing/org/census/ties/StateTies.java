package cn.fengxing.org.census.ties;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.census.LedgerEntries;
import cn.fengxing.org.census.LedgerEntry;
import cn.fengxing.org.organisation.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States which organisation a company is and who works with it. */
@ApplicationScoped
public class StateTies {

    private final LedgerEntries entries;
    private final OrganisationTree tree;
    private final LedgerCovers covers;
    private final AuditTrail audit;

    StateTies(LedgerEntries entries, OrganisationTree tree, LedgerCovers covers, AuditTrail audit) {
        this.entries = entries;
        this.tree = tree;
        this.covers = covers;
        this.audit = audit;
    }

    @Transactional
    public void state(UUID entryId, @Nullable String ifMatch, StateTiesRequest request) {
        LedgerEntry entry = entries.heldWithin(entryId, Role.ORG_ADMIN, Role.REGULATOR);
        EntityTags.requireMatch(ifMatch, entry.version());
        UUID organisationId = request.organisationId();
        if (organisationId != null
                && tree.find(organisationId)
                        .filter(place -> place.line().equals(Line.CORPORATE.name()))
                        .isEmpty()) {
            throw new FieldRejected("organisationId", "company-unknown");
        }
        covers.changing(entry, changed -> changed.tie(organisationId, request.support()));
        audit.record("state-ties", "ledger-entry", entryId.toString(), "");
        entries.flush();
    }
}
