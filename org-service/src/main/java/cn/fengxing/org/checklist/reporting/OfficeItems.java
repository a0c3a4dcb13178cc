package cn.fengxing.org.checklist.reporting;

import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Items of published checklists as the office takes them up. */
@ApplicationScoped
class OfficeItems {

    private final Office office;
    private final OpenItems openItems;
    private final Period noticeBefore;

    OfficeItems(
            Office office,
            OpenItems openItems,
            @ConfigProperty(name = "fengxing.checklists.notice-before") Period noticeBefore) {
        this.office = office;
        this.openItems = openItems;
        this.noticeBefore = noticeBefore;
    }

    OpenItems.Opened open(UUID checklistId, UUID itemId) {
        office.require();
        OpenItems.Opened opened = openItems.open(checklistId, itemId, checklist -> {});
        opened.checklist().requirePublished();
        return opened;
    }

    Period noticeBefore() {
        return noticeBefore;
    }
}
