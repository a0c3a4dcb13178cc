package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.checklist.ChecklistItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office gives an item more time. */
@ApplicationScoped
public class PostponeItem {

    private final OfficeItems officeItems;
    private final OpenItems openItems;
    private final AuditTrail audit;
    private final Clock clock;

    PostponeItem(OfficeItems officeItems, OpenItems openItems, AuditTrail audit, Clock clock) {
        this.officeItems = officeItems;
        this.openItems = openItems;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ChecklistItemView postpone(
            UUID checklistId, UUID itemId, @Nullable String ifMatch, PostponeItemRequest request) {
        OpenItems.Opened opened = officeItems.open(checklistId, itemId);
        EntityTags.requireMatch(ifMatch, opened.item().version());
        opened.item().postpone(request.dueOn(), Today.by(clock), officeItems.noticeBefore());
        audit.record(
                "postpone-checklist-item",
                "checklist-item",
                itemId.toString(),
                request.reason().strip());
        return openItems.changed(opened);
    }
}
