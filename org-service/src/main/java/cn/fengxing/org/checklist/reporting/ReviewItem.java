package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.checklist.ChecklistItemView;
import cn.fengxing.org.checklist.ItemReports;
import cn.fengxing.org.checklist.ItemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office's answer to a report: a score, or once more. */
@ApplicationScoped
public class ReviewItem {

    private final Caller caller;
    private final OfficeItems officeItems;
    private final OpenItems openItems;
    private final ItemReports reports;
    private final Clock clock;

    ReviewItem(Caller caller, OfficeItems officeItems, OpenItems openItems, ItemReports reports, Clock clock) {
        this.caller = caller;
        this.officeItems = officeItems;
        this.openItems = openItems;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public ChecklistItemView accept(
            UUID checklistId, UUID itemId, @Nullable String ifMatch, AcceptItemRequest request) {
        OpenItems.Opened opened = officeItems.open(checklistId, itemId);
        EntityTags.requireMatch(ifMatch, opened.item().version());
        opened.item().accept(request.score());
        answer(itemId, ItemState.ACCEPTED, request.note());
        return openItems.changed(opened);
    }

    @Transactional
    public ChecklistItemView giveBack(
            UUID checklistId, UUID itemId, @Nullable String ifMatch, ReturnItemRequest request) {
        OpenItems.Opened opened = officeItems.open(checklistId, itemId);
        EntityTags.requireMatch(ifMatch, opened.item().version());
        opened.item().giveBack(request.againBy(), Today.by(clock), officeItems.noticeBefore());
        answer(itemId, ItemState.RETURNED, request.note().strip());
        return openItems.changed(opened);
    }

    private void answer(UUID itemId, ItemState verdict, @Nullable String note) {
        reports.latest(itemId).answer(verdict, note, caller.personId(), clock.instant());
    }
}
