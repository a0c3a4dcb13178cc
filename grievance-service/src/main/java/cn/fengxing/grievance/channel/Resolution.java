package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case is settled: proposed by its owner, until somebody or the clock ends it.
 *
 * @param outcome proposed until the case is closed
 * @param ending null until the case is closed
 * @param rating 1 to 5 stars by the worker, who confirmed
 */
@Embeddable
public record Resolution(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Enumerated(EnumType.STRING) @Nullable Ending ending,
        @Nullable Integer rating,
        @Nullable Instant closedAt) {

    /** How a case came to its end; only what the worker confirmed counts as resolved. */
    public enum Ending {
        CONFIRMED,
        /** The worker kept silent after a proposal: closed as resolved, but not confirmed. */
        SILENCE,
        /** The worker left a question without an answer. */
        UNANSWERED,
        REFUSED,
        /** Disputed at the last hop: the answer is final, and the legal ways remain. */
        DISPUTED,
        WITHDRAWN
    }

    /** @throws GrievanceRejected.OutcomeNotAllowed if that would settle nothing */
    static Resolution proposed(Outcome outcome, Hop by) {
        requireAllowed(outcome.isResolution(), outcome, by);
        return new Resolution(outcome, null, null, null);
    }

    /** A branch can only say that a case is not for the channel. */
    static Resolution refused(Outcome refusal, Hop by, Instant now) {
        requireAllowed(refusal.isRefusal() && (by != Hop.BRANCH || refusal == Outcome.OUT_OF_SCOPE), refusal, by);
        return new Resolution(refusal, Ending.REFUSED, null, now);
    }

    static Resolution withdrawn(Instant now) {
        return new Resolution(Outcome.WITHDRAWN, Ending.WITHDRAWN, null, now);
    }

    /** @param asSeen as the worker sees it, fully or partly resolved; null if it is as proposed */
    Resolution confirmed(@Nullable Outcome asSeen, int stars, Hop by, Instant now) {
        Outcome seen = asSeen == null ? outcome : asSeen;
        requireAllowed(seen.isResolution(), seen, by);
        return new Resolution(seen, Ending.CONFIRMED, stars, now);
    }

    /** @param proposed null when it was a question that the worker left without an answer */
    static Resolution silent(@Nullable Resolution proposed, Instant now) {
        return proposed == null
                ? new Resolution(Outcome.NO_ANSWER, Ending.UNANSWERED, null, now)
                : proposed.ended(Ending.SILENCE, now);
    }

    /** As proposed, without the worker's word for it. */
    Resolution ended(Ending how, Instant now) {
        return new Resolution(outcome, how, null, now);
    }

    boolean isRefusal() {
        return ending == Ending.REFUSED;
    }

    /** Neither a refusal, which is taken further, nor a final answer, behind which there are only the legal ways. */
    boolean mayBeUndone() {
        return ending != null && ending != Ending.REFUSED && ending != Ending.DISPUTED;
    }

    /** @throws GrievanceRejected.TooLate when the worker has let the days to go on with a closed case go by */
    void requireRecent(Instant now) {
        if (closedAt != null && now.isAfter(closedAt.plus(Duration.ofDays(Channel.DAYS_TO_GO_ON)))) {
            throw new GrievanceRejected.TooLate();
        }
    }

    private static void requireAllowed(boolean allowed, Outcome outcome, Hop by) {
        if (!allowed) {
            throw new GrievanceRejected.OutcomeNotAllowed(outcome, by);
        }
    }
}
