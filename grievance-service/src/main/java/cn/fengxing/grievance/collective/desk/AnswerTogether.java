package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.collective.CollectiveRejected;
import cn.fengxing.grievance.collective.Collectives;
import cn.fengxing.grievance.collective.Together;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handler acts on a collective case: on every case that stays, in one transaction, each with its own line and event. */
@ApplicationScoped
@Transactional
public class AnswerTogether {

    private final CollectiveDesk desk;
    private final Collectives collectives;
    private final Grievances grievances;
    private final Routing routing;
    private final Around around;

    AnswerTogether(
            CollectiveDesk desk, Collectives collectives, Grievances grievances, Routing routing, Around around) {
        this.desk = desk;
        this.collectives = collectives;
        this.grievances = grievances;
        this.routing = routing;
        this.around = around;
    }

    /** Words are kept under each case's own key; time is the same for all. */
    @Singleton
    static class Around {

        private final Statements statements;
        private final Limits limits;
        private final CollectiveNews news;

        Around(Statements statements, Limits limits, CollectiveNews news) {
            this.statements = statements;
            this.limits = limits;
            this.news = news;
        }

        byte[] sealed(Grievance grievance, String words) {
            return statements.sealNote(grievance.id(), words);
        }

        Deadlines now() {
            return limits.now();
        }
    }

    public void accept(UUID id, @Nullable String ifMatch) {
        Collective collective = desk.open(id, ifMatch, purpose(Action.ACCEPT));
        collective.begin();
        var accepted = Together.accept(collectives.lockStaying(collective.id()), around.now());
        if (accepted.isEmpty()) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        grievances.recordAll(accepted);
    }

    public void extend(UUID id, @Nullable String ifMatch, int workingDays, String reason) {
        Collective collective = desk.open(id, ifMatch, purpose(Action.EXTEND));
        collective.begin();
        grievances.recordAll(Together.take(
                Action.EXTEND,
                collectives.lockStaying(collective.id()),
                around.now(),
                (grievance, now) -> grievance.extend(workingDays, now, around.sealed(grievance, reason))));
    }

    public void propose(UUID id, @Nullable String ifMatch, Outcome outcome, String answer) {
        answer(
                id,
                ifMatch,
                Action.PROPOSE,
                (grievance, now) -> grievance.propose(outcome, now, around.sealed(grievance, answer)));
    }

    public void refuse(UUID id, @Nullable String ifMatch, Outcome outcome, String reason) {
        answer(
                id,
                ifMatch,
                Action.REFUSE,
                (grievance, now) -> grievance.refuse(outcome, now, around.sealed(grievance, reason)));
    }

    public void forward(UUID id, @Nullable String ifMatch, String remark) {
        Collective collective = desk.open(id, ifMatch, purpose(Action.FORWARD));
        Deadlines deadlines = around.now();
        List<Grievance> staying = accepted(collective, deadlines);
        Map<List<?>, Desk> known = new HashMap<>();
        grievances.recordAll(Together.forward(
                collective,
                staying,
                grievance -> known.computeIfAbsent(way(grievance), way -> routing.next(grievance)),
                deadlines,
                (grievance, to, now) -> grievance.forward(to, now, around.sealed(grievance, remark))));
        around.news.arrived(collective);
    }

    /** The cases are not one after all: each goes on alone, with the clock that it has. */
    public void separate(UUID id, @Nullable String ifMatch) {
        Collective collective = desk.open(id, ifMatch, "separate-collective");
        collective.begin();
        collectives.lockStaying(collective.id()).forEach(Collective::release);
        collective.answered(around.now().now());
    }

    private void answer(UUID id, @Nullable String ifMatch, Action action, Together.Step step) {
        Collective collective = desk.open(id, ifMatch, purpose(action));
        Deadlines deadlines = around.now();
        List<Grievance> staying = accepted(collective, deadlines);
        grievances.recordAll(Together.take(action, staying, deadlines, step));
        collective.answered(deadlines.now());
    }

    /** Who joined since the others were accepted is accepted first: two steps, two events, each with a version of its own. */
    private List<Grievance> accepted(Collective collective, Deadlines deadlines) {
        collective.begin();
        List<Grievance> staying = collectives.lockStaying(collective.id());
        grievances.recordAll(Together.accept(staying, deadlines));
        return staying;
    }

    private static String purpose(Action action) {
        return action.name().toLowerCase(Locale.ROOT) + "-collective";
    }

    /** What makes the cases' ways differ, being alike in platform and category. */
    private static List<?> way(Grievance grievance) {
        return List.of(grievance.filing().summaryApproved(), grievance.filing().divisionCode());
    }
}
