package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.channel.rule.Transition;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be done with a case that stands so: the channel's table, and what the table cannot see. */
record Moves(
        Status status, Stay stay, CaseClock clock, @Nullable Resolution resolution) {

    /** A step that may be taken now, and what it means for the organisation's acceptance limit. */
    record Allowed(Transition row, @Nullable Response response) {}

    Allowed begin(Action action, Instant now) {
        return new Allowed(require(action), Response.by(action, status, clock, now));
    }

    Transition require(Action action) {
        return Channel.find(action, status, stay.hop())
                .filter(row -> stay.heeds(row.by()) && allows(action))
                .orElseThrow(() -> notNow(action));
    }

    /** Who lets the time run out does not get more of it, also before the clock has said so. */
    void requireTimeLeft(Action action, Instant now) {
        if (clock.isDue(now)) {
            throw notNow(action);
        }
    }

    Set<Action> possible(Actor actor) {
        return Channel.actions(status, stay.hop(), actor)
                .filter(action -> stay.heeds(actor) && allows(action))
                .filter(action -> action != Action.EXTEND || clock.mayBeExtended())
                .filter(action -> action != Action.FORMALISE || clock.mayBecomeLawful())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    /** A refusal is taken further; what ended otherwise, and not by a final answer, is opened again. */
    private boolean allows(Action action) {
        return switch (action) {
            case ESCALATE -> resolution != null && resolution.isRefusal();
            case REOPEN -> resolution != null && resolution.mayBeUndone();
            default -> true;
        };
    }

    private GrievanceRejected notNow(Action action) {
        return new GrievanceRejected.NotNow(action, status, stay.hop());
    }
}
