package cn.fengxing.org.checklist.drafting;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.checklist.Checklist;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistItemView;
import cn.fengxing.org.checklist.ChecklistItems;
import cn.fengxing.org.checklist.ChecklistRejected;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, rewords and strikes out items while nobody but the office sees them. */
@ApplicationScoped
public class WriteItems {

    private static final int MOST_ITEMS = 100;

    private final Office office;
    private final Checklists checklists;
    private final ChecklistItems items;

    WriteItems(Office office, Checklists checklists, ChecklistItems items) {
        this.office = office;
        this.checklists = checklists;
        this.items = items;
    }

    @Transactional
    public ChecklistItemView add(UUID checklistId, ItemRequest request) {
        office.require();
        Checklist checklist = checklists.lock(checklistId);
        if (items.count("checklistId", checklistId) >= MOST_ITEMS) {
            throw new ChecklistRejected.TooManyItems(MOST_ITEMS);
        }
        ChecklistItem item = ChecklistItem.of(checklist, request.task(), null);
        items.persistAndFlush(item);
        return item.view();
    }

    @Transactional
    public ChecklistItemView change(UUID checklistId, UUID itemId, @Nullable String ifMatch, ItemRequest request) {
        office.require();
        Checklist checklist = checklists.lock(checklistId);
        ChecklistItem item = items.get(checklistId, itemId);
        EntityTags.requireMatch(ifMatch, item.version());
        item.change(checklist, request.task());
        items.flush();
        return item.view();
    }

    @Transactional
    public void remove(UUID checklistId, UUID itemId, @Nullable String ifMatch) {
        office.require();
        Checklist checklist = checklists.lock(checklistId);
        ChecklistItem item = items.get(checklistId, itemId);
        EntityTags.requireMatch(ifMatch, item.version());
        checklist.requireDraft();
        items.delete(item);
    }
}
