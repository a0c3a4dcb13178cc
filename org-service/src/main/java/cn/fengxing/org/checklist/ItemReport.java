package cn.fengxing.org.checklist;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the unit said of an item, and the office's answer. Who it was is kept for the audit and shown to nobody. */
@Entity
@Table(name = "checklist_report")
public class ItemReport {

    /** Purpose of the files that are kept for a report. */
    public static final String FILES = "CHECKLIST_EVIDENCE";

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private String evidence;

    @Column(name = "self_score")
    private int selfScore;

    private @Nullable Integer achieved;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ItemState verdict;

    private @Nullable String note;

    @Column(name = "reviewed_by")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway")
    protected ItemReport() {}

    ItemReport(UUID itemId, ChecklistItem.Evidence evidence, UUID reporter, Instant now) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.evidence = evidence.text();
        this.selfScore = evidence.selfScore();
        this.achieved = evidence.achieved();
        this.reportedBy = reporter;
        this.reportedAt = now;
    }

    /** Nobody scores what he reported himself, whichever roles he holds. */
    public void answer(ItemState given, @Nullable String words, UUID reviewer, Instant now) {
        if (reviewer.equals(reportedBy)) {
            throw new ChecklistRejected.OwnReport();
        }
        verdict = given;
        note = words;
        reviewedBy = reviewer;
        reviewedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    ItemReportView view(List<Attachment> files) {
        return new ItemReportView(
                id,
                evidence,
                selfScore,
                achieved,
                files.stream().map(AttachmentView::of).toList(),
                reportedAt,
                verdict,
                note,
                reviewedAt);
    }
}
