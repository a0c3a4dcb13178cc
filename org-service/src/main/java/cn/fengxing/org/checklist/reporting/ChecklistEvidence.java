package cn.fengxing.org.checklist.reporting;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.org.checklist.ChecklistItems;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.ItemReport;
import cn.fengxing.org.checklist.ItemReports;
import cn.fengxing.org.checklist.Office;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Files that prove a report, seen by who sees the checklist. */
@Singleton
class ChecklistEvidence implements AttachmentPurpose {

    private static final long MAX_BYTES = 20 << 20;

    private final Checklists checklists;
    private final ChecklistItems items;
    private final ItemReports reports;
    private final Office office;

    ChecklistEvidence(Checklists checklists, ChecklistItems items, ItemReports reports, Office office) {
        this.checklists = checklists;
        this.items = items;
        this.reports = reports;
        this.office = office;
    }

    @Override
    public String code() {
        return ItemReport.FILES;
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.allOf(FileType.class);
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(Role.REGULATOR);
    }

    @Override
    public boolean mayRead(Caller caller, UUID reportId) {
        return reports.findByIdOptional(reportId)
                .map(report -> items.findById(report.itemId()))
                .map(item -> checklists.findById(item.checklistId()))
                .filter(office::sees)
                .isPresent();
    }
}
