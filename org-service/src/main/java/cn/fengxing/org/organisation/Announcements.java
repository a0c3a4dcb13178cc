package cn.fengxing.org.organisation;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells the other services of what changed: each organisation with an event of its own, so that they need not work anything out. */
@ApplicationScoped
public class Announcements {

    private static final int PAGE = 1_000;

    private final Organisations organisations;
    private final Outbox outbox;
    private final AuditTrail audit;

    Announcements(Organisations organisations, Outbox outbox, AuditTrail audit) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.audit = audit;
    }

    public void announce(Organisation organisation) {
        outbox.publish(organisation.changed(), organisation.version());
    }

    /** And records who changed it, and why. */
    public void announceRevised(Organisation organisation, String reason) {
        audit.record("revise-organisation", "organisation", organisation.id().toString(), reason);
        announce(organisation);
    }

    /** Everything at and below these paths, once; forgets what the persistence context holds, for SQL changed it. */
    public void announceSubtrees(Collection<String> paths) {
        organisations.getEntityManager().flush();
        outermost(paths).forEach(this::announceSubtree);
    }

    private void announceSubtree(String path) {
        String after = "";
        List<Organisation> page;
        do {
            organisations.getEntityManager().clear();
            page = organisations.subtree(path, after, PAGE);
            outbox.publishAll(page.stream()
                    .map(organisation -> new Outbox.Versioned(organisation.changed(), organisation.version()))
                    .toList());
            after = page.isEmpty() ? after : page.get(page.size() - 1).path();
        } while (page.size() == PAGE);
        organisations.getEntityManager().clear();
    }

    private static List<String> outermost(Collection<String> paths) {
        List<String> kept = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            if (kept.isEmpty() || !path.startsWith(kept.get(kept.size() - 1))) {
                kept.add(path);
            }
        }
        return kept;
    }
}
