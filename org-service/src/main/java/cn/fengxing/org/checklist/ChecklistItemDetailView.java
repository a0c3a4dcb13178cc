package cn.fengxing.org.checklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with everything that was reported of it, the latest last. */
public record ChecklistItemDetailView(
        ChecklistItemView item, @Schema(maxItems = 100) List<ItemReportView> reports) {}
