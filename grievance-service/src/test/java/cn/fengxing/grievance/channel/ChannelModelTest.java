package cn.fengxing.grievance.channel;

import static cn.fengxing.grievance.channel.Cases.NOTE;
import static cn.fengxing.grievance.channel.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever people and clocks do to a case in whatever order, somebody owes the next step by some date. */
class ChannelModelTest {

    /** Something that somebody tries, and how long after what was tried before. */
    record Attempt(Action action, int minutesLater) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Action.class), Arbitraries.integers().between(0, 6_000))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 2_000)
    void no_case_is_ever_without_an_owner_and_a_due_step(
            @ForAll boolean summaryApproved, @ForAll boolean urgent, @ForAll("attempts") List<Attempt> attempts) {
        Desk desk = urgent ? Desk.at(Hop.DUTY_DESK, Cases.BRANCH) : Desk.at(Hop.BRANCH, Cases.BRANCH);
        Grievance grievance = Cases.filed(summaryApproved, urgent ? Priority.URGENT_SAFETY : Priority.NORMAL, desk);
        Instant now = Cases.MONDAY;
        List<Change> changes = new ArrayList<>();

        for (Attempt attempt : attempts) {
            now = now.plus(Duration.ofMinutes(attempt.minutesLater()));
            ring(grievance, now, changes);
            Instant dueBefore = grievance.clock().dueAt();
            int stepBefore = grievance.step();
            boolean done = attempt(grievance, attempt.action(), now, changes);

            holdsTogether(grievance, now);
            if (!done) {
                assertThat(grievance.step()).isEqualTo(stepBefore);
                assertThat(grievance.clock().dueAt())
                        .as("nothing but an action moves a clock")
                        .isEqualTo(dueBefore);
            }
        }
        stepsCountUp(changes);
        eachEscalationHappensOnce(changes);
        theTimelineExplainsTheState(desk, changes, grievance);
        if (!summaryApproved) {
            assertThat(changes)
                    .noneMatch(
                            change -> change.entry() != null && change.entry().hop() == Hop.PLATFORM);
        }
    }

    /** As the due-worker would: as often as the clock rings until now. */
    private static void ring(Grievance grievance, Instant now, List<Change> changes) {
        int rings = 0;
        while (grievance.clock().alarmAt() != null
                && !grievance.clock().alarmAt().isAfter(now)) {
            Instant due = grievance.clock().dueAt();
            changes.add(
                    grievance.clock().isDue(now)
                            ? grievance.lapse(grievance.needsDeskToLapse() ? Cases.next(grievance) : null, at(now))
                            : grievance.warn());
            assertThat(++rings)
                    .as("each date rings once to warn and once at its end")
                    .isLessThan(12);
            assertThat(grievance.clock().alarmAt() == null
                            || grievance.clock().alarmAt().isAfter(now)
                            || !due.equals(grievance.clock().dueAt()))
                    .isTrue();
        }
    }

    private static boolean attempt(Grievance grievance, Action action, Instant now, List<Change> changes) {
        try {
            Change change = act(grievance, action, at(now));
            if (change != null) {
                changes.add(change);
            }
            return change != null;
        } catch (GrievanceRejected rejected) {
            return false;
        }
    }

    private static @Nullable Change act(Grievance grievance, Action action, Deadlines now) {
        return switch (action) {
            case FILE, LAPSE, SILENCE, NO_ANSWER, GO_ON -> null;
            case REQUEST_IDENTITY -> grievance.requestIdentity(now, NOTE);
            case ACCEPT -> grievance.accept(now);
            case RETURN -> grievance.giveBack(new Desk(grievance.hop(), Cases.COMMITTEE, true), now, NOTE);
            case ASSIGN -> grievance.assign(Desk.at(grievance.hop(), Cases.BUREAU), now, NOTE);
            case FORWARD -> grievance.forward(Cases.next(grievance), now, NOTE);
            case EXTEND -> grievance.extend(3, now, NOTE);
            case FORMALISE -> grievance.formalise(now, NOTE);
            case SUPERVISE -> grievance.supervise(Desk.at(Hop.SUPERIOR_REGULATOR, Cases.MINISTRY), now, NOTE);
            case REASSIGN -> grievance.reassign(Desk.at(grievance.hop(), Cases.BUREAU), now);
            case RECOUNT ->
                grievance.recount(at(now.now(), Cases.WITH_NEW_YEAR)).orElse(null);
            case ASK -> grievance.ask(now, NOTE);
            case ANSWER -> grievance.answer(now, NOTE);
            case REOPEN -> grievance.reopen(now, NOTE);
            case PROPOSE -> grievance.propose(Outcome.PARTLY_RESOLVED, now, NOTE);
            case REFUSE -> grievance.refuse(Outcome.OUT_OF_SCOPE, now, NOTE);
            case CONFIRM -> grievance.confirm(null, 4, now);
            case DISPUTE -> grievance.dispute(Cases.next(grievance), now, NOTE);
            case ESCALATE -> grievance.escalate(Cases.next(grievance), now, NOTE);
            case WITHDRAW -> grievance.withdraw(now);
        };
    }

    private static void holdsTogether(Grievance grievance, Instant now) {
        assertThat(grievance.ownerId()).isNotNull();
        if (grievance.status() == Status.CLOSED) {
            assertThat(grievance.clock().dueAt()).isNull();
            assertThat(grievance.clock().alarmAt()).isNull();
            assertThat(grievance.resolution().outcome()).isNotNull();
            assertThat(grievance.resolution().ending()).isNotNull();
            return;
        }
        assertThat(grievance.clock().dueAt()).isNotNull();
        assertThat(grievance.resolution())
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        proposed -> assertThat(proposed.closedAt()).isNull());
        boolean somebodyMoves = !grievance.possible(Actor.HANDLER).isEmpty()
                || !grievance.possible(Actor.DISPATCHER).isEmpty()
                || grievance.status().waitsForWorker();
        assertThat(somebodyMoves).isTrue();
        if (grievance.clock().alarmAt() == null) {
            assertThat(grievance.clock().overdue()).isTrue();
            assertThat(grievance.hop()).isEqualTo(Hop.SUPERIOR_REGULATOR);
        } else {
            assertThat(grievance.clock().alarmAt()).isAfterOrEqualTo(now.minus(Duration.ofNanos(1_000)));
        }
    }

    private static void stepsCountUp(List<Change> changes) {
        int step = 1;
        for (Change change : changes) {
            if (change.entry() != null) {
                assertThat(change.entry().step()).isEqualTo(++step);
            }
        }
    }

    private static void eachEscalationHappensOnce(List<Change> changes) {
        List<Entry> entries = entries(changes);
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry entry = entries.get(i);
            if (before.action() == Action.LAPSE && entry.action() == Action.LAPSE) {
                assertThat(List.of(entry.hop(), entry.ownerId())).isNotEqualTo(List.of(before.hop(), before.ownerId()));
            }
        }
    }

    /** Whoever has nothing but the entries knows where the case lies, how it stands, and what is due. */
    private static void theTimelineExplainsTheState(Desk first, List<Change> changes, Grievance grievance) {
        Hop hop = first.hop();
        UUID owner = first.organisationId();
        Status status = Status.AWAITING_ACCEPTANCE;
        for (Entry entry : entries(changes)) {
            assertThat(entry.hop()).isEqualTo(hop);
            assertThat(entry.ownerId()).isEqualTo(owner);
            status = Channel.find(entry.action(), status, hop).orElseThrow().to();
            hop = entry.toHop();
            owner = entry.toOwnerId();
        }
        assertThat(grievance.hop()).isEqualTo(hop);
        assertThat(grievance.ownerId()).isEqualTo(owner);
        assertThat(grievance.status()).isEqualTo(status);
        if (!entries(changes).isEmpty()) {
            assertThat(grievance.clock().dueAt())
                    .isEqualTo(entries(changes).get(entries(changes).size() - 1).dueAt());
        }
    }

    private static List<Entry> entries(List<Change> changes) {
        return changes.stream().map(Change::entry).filter(Objects::nonNull).toList();
    }
}
