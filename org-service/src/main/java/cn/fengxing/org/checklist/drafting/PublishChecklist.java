package cn.fengxing.org.checklist.drafting;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.checklist.Checklist;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistItems;
import cn.fengxing.org.checklist.ChecklistView;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.Office;
import cn.fengxing.org.checklist.event.ChecklistPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hands the checklist to the unit, and starts the dates. */
@ApplicationScoped
public class PublishChecklist {

    private final Office office;
    private final Checklists checklists;
    private final ChecklistItems items;
    private final Outbox outbox;
    private final Period noticeBefore;

    PublishChecklist(
            Office office,
            Checklists checklists,
            ChecklistItems items,
            Outbox outbox,
            @ConfigProperty(name = "fengxing.checklists.notice-before") Period noticeBefore) {
        this.office = office;
        this.checklists = checklists;
        this.items = items;
        this.outbox = outbox;
        this.noticeBefore = noticeBefore;
    }

    @Transactional
    public ChecklistView publish(UUID id, @Nullable String ifMatch) {
        office.require();
        Checklist checklist = checklists.lock(id);
        EntityTags.requireMatch(ifMatch, checklist.version());
        List<ChecklistItem> all = items.of(id);
        checklist.publish(all);
        all.forEach(item -> item.start(noticeBefore));
        checklists.flush();
        outbox.publish(
                new ChecklistPublished(id, checklist.organisationId(), checklist.year(), all.size()),
                checklist.version());
        return checklist.view(all);
    }
}
