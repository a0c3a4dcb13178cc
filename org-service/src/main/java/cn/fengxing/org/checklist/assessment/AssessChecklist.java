package cn.fengxing.org.checklist.assessment;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.checklist.Checklist;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistItems;
import cn.fengxing.org.checklist.ChecklistView;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.Office;
import cn.fengxing.org.checklist.event.ChecklistAssessed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a checklist and adds up. */
@ApplicationScoped
public class AssessChecklist {

    private final Office office;
    private final Checklists checklists;
    private final ChecklistItems items;
    private final AuditTrail audit;
    private final Outbox outbox;

    AssessChecklist(Office office, Checklists checklists, ChecklistItems items, AuditTrail audit, Outbox outbox) {
        this.office = office;
        this.checklists = checklists;
        this.items = items;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    public ChecklistView assess(UUID id, @Nullable String ifMatch) {
        office.require();
        Checklist checklist = checklists.lock(id);
        EntityTags.requireMatch(ifMatch, checklist.version());
        List<ChecklistItem> all = items.of(id);
        checklist.assess(all);
        checklists.flush();
        audit.record("assess-checklist", "checklist", id.toString(), null);
        outbox.publish(
                new ChecklistAssessed(id, checklist.organisationId(), checklist.year(), checklist.total()),
                checklist.version());
        return checklist.view(all);
    }
}
