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

    /** As proposed, without the worker's word for it. */
    Resolution ended(Ending how, Instant now) {
        return new Resolution(outcome, how, null, now);
    }

    boolean isRefusal() {
        return ending == Ending.REFUSED;
    }

    /** @throws GrievanceRejected.TooLate when the worker has let the days to take a refusal further go by */
    void requireRecent(Instant now) {
        if (closedAt != null && now.isAfter(closedAt.plus(Duration.ofDays(Channel.ESCALATION_DAYS)))) {
            throw new GrievanceRejected.TooLate();
        }
    }

    private static void requireAllowed(boolean allowed, Outcome outcome, Hop by) {
        if (!allowed) {
            throw new GrievanceRejected.OutcomeNotAllowed(outcome, by);
        }
    }
}
