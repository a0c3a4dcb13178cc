package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One branch's self-check of a year. */
@Entity
@Table(name = "self_check")
public class SelfCheck {

    @Id
    private UUID id;

    @Column(name = "branch_id")
    private UUID branchId;

    private short year;

    @Enumerated(EnumType.STRING)
    private SelfCheckState state;

    private short score;

    @Column(name = "out_of")
    private short outOf;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "rechecked_by")
    private @Nullable UUID recheckedBy;

    @Column(name = "rechecked_at")
    private @Nullable Instant recheckedAt;

    @ElementCollection
    @CollectionTable(name = "self_check_answer", joinColumns = @JoinColumn(name = "check_id"))
    private List<SelfCheckAnswer> answers = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SelfCheck() {}

    static SelfCheck of(UUID branchId, int year) {
        SelfCheck check = new SelfCheck();
        check.id = Ids.next();
        check.branchId = branchId;
        check.year = (short) year;
        return check;
    }

    /**
     * Answers every item that is asked, anew; an earlier re-check no longer holds.
     *
     * @throws FieldRejected if an item is left out, is not asked, or is met without the evidence that it needs
     */
    void submit(Map<UUID, SelfCheckItem> asked, List<AnswerItemRequest> given, UUID person, Instant now) {
        Set<UUID> open = new HashSet<>(asked.keySet());
        answers.clear();
        int sum = 0;
        for (int i = 0; i < given.size(); i++) {
            AnswerItemRequest answer = given.get(i);
            SelfCheckItem item = asked.get(answer.itemId());
            if (item == null || !open.remove(answer.itemId())) {
                throw new FieldRejected("answers[" + i + "].itemId", "item-not-asked");
            }
            if (answer.met() && item.needsEvidence() && answer.evidence() == null) {
                throw new FieldRejected("answers[" + i + "].evidence", "required");
            }
            answers.add(new SelfCheckAnswer(answer.itemId(), answer.met(), answer.evidence()));
            sum += item.points();
        }
        if (!open.isEmpty()) {
            throw new FieldRejected("answers", "items-left-out", open.size());
        }
        outOf = (short) sum;
        state = SelfCheckState.SUBMITTED;
        submittedBy = person;
        submittedAt = now;
        recheckedBy = null;
        recheckedAt = null;
        add(asked);
    }

    /** @throws FieldRejected if an item was not answered */
    void recheck(Map<UUID, SelfCheckItem> asked, List<RecheckItemRequest> found, UUID person, Instant now) {
        for (int i = 0; i < found.size(); i++) {
            RecheckItemRequest finding = found.get(i);
            int at = i;
            answers.stream()
                    .filter(answer -> answer.itemId().equals(finding.itemId()))
                    .findFirst()
                    .orElseThrow(() -> new FieldRejected("findings[" + at + "].itemId", "item-not-asked"))
                    .recheck(finding.met());
        }
        state = SelfCheckState.RECHECKED;
        recheckedBy = person;
        recheckedAt = now;
        add(asked);
    }

    private void add(Map<UUID, SelfCheckItem> items) {
        score = (short) answers.stream()
                .filter(answer -> answer.counts() && items.containsKey(answer.itemId()))
                .mapToInt(answer -> java.util.Objects.requireNonNull(items.get(answer.itemId()))
                        .points())
                .sum();
    }

    UUID id() {
        return id;
    }

    UUID branchId() {
        return branchId;
    }

    int year() {
        return year;
    }

    List<UUID> itemIds() {
        return answers.stream().map(SelfCheckAnswer::itemId).toList();
    }

    long version() {
        return version;
    }

    SelfCheckView view() {
        return new SelfCheckView(
                id,
                branchId,
                year,
                state,
                score,
                outOf,
                submittedAt,
                recheckedAt,
                answers.stream().map(SelfCheckAnswer::view).toList(),
                version);
    }
}
