package cn.fengxing.org.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a branch says of an item, and what was found when somebody checked again. */
@Embeddable
public class SelfCheckAnswer {

    @Column(name = "item_id")
    private UUID itemId;

    private boolean met;

    private @Nullable String evidence;

    private @Nullable Boolean rechecked;

    @SuppressWarnings("NullAway")
    protected SelfCheckAnswer() {}

    SelfCheckAnswer(UUID itemId, boolean met, @Nullable String evidence) {
        this.itemId = itemId;
        this.met = met;
        this.evidence = evidence;
    }

    void recheck(boolean found) {
        rechecked = found;
    }

    /** What counts: what was found, or, where nobody looked again, what was said. */
    boolean counts() {
        return rechecked == null ? met : rechecked;
    }

    UUID itemId() {
        return itemId;
    }

    SelfCheckView.Answer view() {
        return new SelfCheckView.Answer(itemId, met, evidence, rechecked);
    }
}
