package cn.fengxing.org.checklist;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one unit is to do in one year. */
@Entity
@Table(name = "checklist")
public class Checklist {

    /** All items together are worth this much, so that units can be compared. */
    private static final int FULL_POINTS = 100;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private int year;

    @Enumerated(EnumType.STRING)
    private ChecklistState state;

    private @Nullable Integer total;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Checklist() {}

    private Checklist(UUID organisationId, int year) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.year = year;
        this.state = ChecklistState.DRAFT;
    }

    public static Checklist draft(UUID organisationId, int year) {
        return new Checklist(organisationId, year);
    }

    public void requireDraft() {
        if (state != ChecklistState.DRAFT) {
            throw new ChecklistRejected.AlreadyPublished();
        }
    }

    public void requirePublished() {
        if (state != ChecklistState.PUBLISHED) {
            throw new ChecklistRejected.NotPublished();
        }
    }

    public void publish(List<ChecklistItem> items) {
        requireDraft();
        if (items.stream().mapToInt(ChecklistItem::points).sum() != FULL_POINTS) {
            throw new ChecklistRejected.PointsNotFull(FULL_POINTS);
        }
        state = ChecklistState.PUBLISHED;
    }

    /** What was never reported counts nothing; what waits for the office must be reviewed first. */
    public void assess(List<ChecklistItem> items) {
        requirePublished();
        if (items.stream().anyMatch(ChecklistItem::awaitsReview)) {
            throw new ChecklistRejected.ReviewMissing();
        }
        items.forEach(ChecklistItem::settle);
        total = items.stream().mapToInt(ChecklistItem::scored).sum();
        state = ChecklistState.ASSESSED;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int year() {
        return year;
    }

    public boolean isDraft() {
        return state == ChecklistState.DRAFT;
    }

    public int total() {
        return total == null ? 0 : total;
    }

    public long version() {
        return version;
    }

    public ChecklistView view(List<ChecklistItem> items) {
        List<ChecklistItemView> views = items.stream().map(ChecklistItem::view).toList();
        return new ChecklistView(id, organisationId, year, state, total, views, version);
    }
}
