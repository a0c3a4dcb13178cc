package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something that a branch of a division has to meet in a year. */
@Entity
@Table(name = "self_check_item")
public class SelfCheckItem {

    @Id
    private UUID id;

    @Column(name = "division_code")
    private String divisionCode;

    private short year;

    private String title;

    private short points;

    @Column(name = "needs_evidence")
    private boolean needsEvidence;

    private boolean withdrawn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SelfCheckItem() {}

    static SelfCheckItem set(SetSelfCheckItemRequest request) {
        SelfCheckItem item = new SelfCheckItem();
        item.id = Ids.next();
        item.divisionCode = request.divisionCode();
        item.year = request.year().shortValue();
        item.title = request.title().strip();
        item.points = request.points().shortValue();
        item.needsEvidence = request.needsEvidence();
        return item;
    }

    /** From now on no branch is asked for it; what was answered stays. */
    void withdraw() {
        withdrawn = true;
    }

    UUID id() {
        return id;
    }

    String divisionCode() {
        return divisionCode;
    }

    int points() {
        return points;
    }

    boolean needsEvidence() {
        return needsEvidence;
    }

    long version() {
        return version;
    }

    SelfCheckItemView view() {
        return new SelfCheckItemView(id, divisionCode, year, title, points, needsEvidence, withdrawn, version);
    }
}
