package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.channel.Change;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One action, taken on every case that stays. */
public final class Together {

    private Together() {}

    /** What is done to one case. */
    public interface Step {
        Change take(Grievance grievance, Deadlines deadlines);
    }

    /** Takes on those who came since the others were accepted: nobody who stays is left out of what comes next. */
    public static List<CaseChanged> accept(List<Grievance> staying, Deadlines deadlines) {
        return each(
                staying.stream()
                        .filter(grievance -> grievance.status() == Status.AWAITING_ACCEPTANCE)
                        .toList(),
                deadlines,
                Grievance::accept);
    }

    /** @throws CollectiveRejected.NobodyToAnswer if there is no case to take it on */
    public static List<CaseChanged> take(Action action, List<Grievance> staying, Deadlines deadlines, Step step) {
        List<Grievance> ready = staying.stream()
                .filter(grievance -> grievance.status() == Status.IN_PROGRESS)
                .filter(grievance -> action != Action.EXTEND || mayBeExtended(grievance, deadlines))
                .toList();
        if (ready.isEmpty()) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        return each(ready, deadlines, step);
    }

    /**
     * Each to where its own way leads. The collective case goes with the most; the others go on alone, and may be found alike again
     * where they come to.
     *
     * @param next where the case comes to
     */
    public static List<CaseChanged> forward(
            Collective collective,
            List<Grievance> staying,
            Function<Grievance, Desk> next,
            Deadlines deadlines,
            Passing passing) {
        Map<Desk, List<Grievance>> ways = new LinkedHashMap<>();
        staying.forEach(grievance -> ways.computeIfAbsent(next.apply(grievance), desk -> new ArrayList<>())
                .add(grievance));
        List<CaseChanged> changes = new ArrayList<>();
        ways.forEach((desk, cases) -> changes.addAll(
                take(Action.FORWARD, cases, deadlines, (grievance, now) -> passing.take(grievance, desk, now))));
        Desk chosen = ways.entrySet().stream()
                .max(Comparator.comparingInt(way -> way.getValue().size()))
                .map(Map.Entry::getKey)
                .orElseThrow(CollectiveRejected.NobodyToAnswer::new);
        if (chosen.unrouted()) {
            collective.answered(deadlines.now());
        } else {
            collective.moveTo(chosen);
            ways.get(chosen).forEach(grievance -> grievance.stay().joinCollective(collective.id()));
        }
        return changes;
    }

    /** What is done to one case that goes to another desk. */
    public interface Passing {
        Change take(Grievance grievance, Desk to, Deadlines deadlines);
    }

    private static boolean mayBeExtended(Grievance grievance, Deadlines deadlines) {
        return grievance.possible(Actor.HANDLER).contains(Action.EXTEND)
                && !grievance.clock().isDue(deadlines.now());
    }

    private static List<CaseChanged> each(List<Grievance> cases, Deadlines deadlines, Step step) {
        return cases.stream()
                .map(grievance -> {
                    Change change = step.take(grievance, deadlines);
                    Objects.requireNonNull(change.entry()).markTogether();
                    return new CaseChanged(grievance, change);
                })
                .toList();
    }
}
