package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.checklist.Checklist;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistItemView;
import cn.fengxing.org.checklist.ChecklistItems;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.ItemReport;
import cn.fengxing.org.checklist.event.ItemChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** An item with its checklist, taken up under the checklist's lock and announced when it has changed. */
@ApplicationScoped
class OpenItems {

    private final Checklists checklists;
    private final ChecklistItems items;
    private final Outbox outbox;

    OpenItems(Checklists checklists, ChecklistItems items, Outbox outbox) {
        this.checklists = checklists;
        this.items = items;
        this.outbox = outbox;
    }

    record Opened(Checklist checklist, ChecklistItem item) {}

    /** @param permission refuses who may not see this checklist; who may see none at all was refused before */
    Opened open(UUID checklistId, UUID itemId, Consumer<Checklist> permission) {
        Checklist checklist = checklists.lock(checklistId);
        permission.accept(checklist);
        return new Opened(checklist, items.get(checklistId, itemId));
    }

    void add(ItemReport report) {
        items.getEntityManager().persist(report);
    }

    ChecklistItemView changed(Opened opened) {
        items.flush();
        outbox.publish(
                new ItemChanged(opened.item().facts(opened.checklist())),
                opened.item().version());
        return opened.item().view();
    }
}
