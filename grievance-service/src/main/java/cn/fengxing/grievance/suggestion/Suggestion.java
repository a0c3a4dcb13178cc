package cn.fengxing.grievance.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wishes for, and what became of it. */
@Entity
@Table(name = "suggestion")
public class Suggestion {

    /** So often, and whoever has it then answers. */
    static final int MAX_PASSED_ON = 3;

    private static final int STEP = 5;

    @Id
    private UUID id;

    private byte[] suggester;
    private byte[] words;
    private byte @Nullable [] suggesterIndex;

    @Embedded
    private Recipient recipient;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    @Enumerated(EnumType.STRING)
    private @Nullable SuggestionOutcome outcome;

    private @Nullable String answer;
    private @Nullable String done;
    private @Nullable String passingReason;
    private int timesPassedOn;
    private @Nullable String publicText;
    private Instant suggestedAt;
    private Instant dueAt;
    private @Nullable Instant alarmAt;
    private boolean overdue;
    private @Nullable UUID supervisorId;

    /** Counted beside the version: who joins a wish changes nothing that its keeper has seen. */
    @Column(insertable = false, updatable = false)
    private int meToo;

    @Version
    private long version;

    protected Suggestion() {
        // for Hibernate
    }

    private Suggestion(UUID id, SealedSuggestion sealed, Recipient recipient, Instant now) {
        this.id = id;
        this.suggester = sealed.suggester();
        this.words = sealed.words();
        this.suggesterIndex = sealed.index();
        this.recipient = recipient;
        this.state = SuggestionState.OPEN;
        this.suggestedAt = now;
    }

    /** Who it was and what was said, sealed, and a keyed hash of the former. */
    record SealedSuggestion(byte[] suggester, byte[] words, byte[] index) {}

    static Suggestion make(UUID id, SealedSuggestion sealed, Recipient recipient, Instant now, Instant dueAt) {
        Suggestion suggestion = new Suggestion(id, sealed, recipient, now);
        suggestion.start(now, dueAt);
        return suggestion;
    }

    private void start(Instant now, Instant due) {
        dueAt = due;
        alarmAt = now.plus(Duration.between(now, due).multipliedBy(4).dividedBy(5));
        overdue = false;
        supervisorId = null;
    }

    public void answer(SuggestionOutcome how, String text) {
        require(SuggestionState.OPEN);
        state = SuggestionState.ANSWERED;
        outcome = how;
        answer = text;
        alarmAt = null;
    }

    /** To somebody who can do it, who has the whole time. */
    public void passOn(Recipient to, String reason, Instant now, Instant due) {
        require(SuggestionState.OPEN);
        if (timesPassedOn == MAX_PASSED_ON) {
            throw new SuggestionRejected.PassedOnTooOften(MAX_PASSED_ON);
        }
        timesPassedOn++;
        recipient = to;
        passingReason = reason;
        publicText = null;
        start(now, due);
    }

    public void complete(String whatWasDone) {
        require(SuggestionState.ANSWERED);
        if (outcome == SuggestionOutcome.NOT_ADOPTED) {
            throw new SuggestionRejected.SuggestionNotNow(state);
        }
        state = SuggestionState.DONE;
        done = whatWasDone;
    }

    /** In words that tell of nobody; null takes them back. */
    public void show(@Nullable String text) {
        if (state == SuggestionState.WITHDRAWN) {
            throw new SuggestionRejected.SuggestionNotNow(state);
        }
        publicText = text;
    }

    /** Four fifths of the time are gone. */
    public void warned() {
        alarmAt = dueAt;
    }

    /** It stays with whoever has it, and is listed one level up. */
    public void late(@Nullable UUID supervisor) {
        overdue = true;
        supervisorId = supervisor;
        alarmAt = null;
    }

    public void ringAgainAt(Instant later) {
        alarmAt = later;
    }

    /** Cuts the tie, for good; what nobody has answered or released ends with it. */
    void forgetSuggester() {
        suggesterIndex = null;
        if (state == SuggestionState.OPEN && publicText == null) {
            state = SuggestionState.WITHDRAWN;
            alarmAt = null;
        }
    }

    boolean isBy(Collection<byte[]> person) {
        return person.stream().anyMatch(index -> Arrays.equals(suggesterIndex, index));
    }

    private void require(SuggestionState wanted) {
        if (state != wanted) {
            throw new SuggestionRejected.SuggestionNotNow(state);
        }
    }

    public boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public Recipient recipient() {
        return recipient;
    }

    public UUID ownerId() {
        return recipient.ownerId();
    }

    public @Nullable SuggestionOutcome outcome() {
        return outcome;
    }

    byte[] suggester() {
        return suggester;
    }

    byte[] words() {
        return words;
    }

    public long version() {
        return version;
    }

    /**
     * With days for times.
     *
     * @param text null where the words are not for the reader
     */
    SuggestionView view(@Nullable String text) {
        return new SuggestionView(
                id,
                recipient.recipientKind(),
                recipient.recipientId(),
                recipient.divisionCode(),
                state,
                text,
                outcome,
                answer,
                done,
                passingReason,
                publicText,
                inFives(meToo),
                SuggestionView.day(suggestedAt),
                SuggestionView.day(dueAt),
                overdue,
                version);
    }

    /** A count that moves by five people at once, so that nobody sees the step of one. */
    public static int inFives(int count) {
        return count / STEP * STEP;
    }

    /** The words that its keeper released, or null. */
    public @Nullable String publicText() {
        return publicText;
    }

    public SuggestionState state() {
        return state;
    }

    public int meToo() {
        return meToo;
    }
}
