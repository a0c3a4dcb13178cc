package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistItemView;
import cn.fengxing.org.checklist.ItemReport;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit says that an item is done, and shows it. */
@ApplicationScoped
public class ReportItem {

    private final Caller caller;
    private final Office office;
    private final OpenItems openItems;
    private final KeptAttachments attachments;
    private final Clock clock;

    ReportItem(Caller caller, Office office, OpenItems openItems, KeptAttachments attachments, Clock clock) {
        this.caller = caller;
        this.office = office;
        this.openItems = openItems;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public ChecklistItemView report(
            UUID checklistId, UUID itemId, @Nullable String ifMatch, ReportItemRequest request) {
        caller.requireAny(Role.REGULATOR);
        OpenItems.Opened opened = openItems.open(checklistId, itemId, office::requireToReport);
        ChecklistItem item = opened.item();
        EntityTags.requireMatch(ifMatch, item.version());
        opened.checklist().requirePublished();
        if (item.isPlanStep() && request.achieved() == null) {
            throw new FieldRejected("achieved", "required");
        }
        var evidence = new ChecklistItem.Evidence(request.evidence().strip(), request.selfScore(), request.achieved());
        ItemReport report = item.report(evidence, caller.personId(), clock.instant());
        openItems.add(report);
        attachments.exactly(ItemReport.FILES, report.id(), request.files());
        return openItems.changed(opened);
    }
}
