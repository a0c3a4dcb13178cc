package cn.fengxing.grievance.collective;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.GrievanceRejected;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.deadline.Limit;
import cn.fengxing.grievance.deadline.LimitBook;
import cn.fengxing.grievance.deadline.Timetable;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever workers, handlers and clocks do to a collective case in whatever order. */
class CollectiveModelTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar();
    private static final UUID BRANCH = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final byte[] NOTE = {1};

    enum Doing {
        JOIN,
        LEAVE,
        CONFIRM,
        DISPUTE,
        WITHDRAW,
        ACCEPT_ALL,
        EXTEND_ALL,
        FORWARD_ALL,
        PROPOSE_ALL,
        REFUSE_ALL
    }

    /** What somebody tries, with which of the cases, and how long after what was tried before. */
    record Attempt(Doing doing, int whose, int minutesLater) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Doing.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 900))
                .as(Attempt::new)
                .list()
                .ofMaxSize(50);
    }

    @Property(tries = 1_000)
    void every_case_keeps_one_owner_and_due_step_and_nobody_who_stays_is_left_out(
            @ForAll("attempts") List<Attempt> attempts) {
        List<Grievance> cases =
                IntStream.range(0, 6).mapToObj(i -> filed(i % 3 != 0)).toList();
        Collective collective = new Collective(
                UUID.randomUUID(),
                Desk.at(Hop.BRANCH, BRANCH),
                new Likeness(Category.PAY_AND_DEDUCTIONS, COMPANY, "210102000000"),
                new CollectiveWords(NOTE, NOTE, NOTE),
                MONDAY);
        Instant now = MONDAY;
        for (Attempt attempt : attempts) {
            now = now.plus(Duration.ofMinutes(attempt.minutesLater()));
            ring(cases, now);
            List<Before> before = cases.stream().map(Before::of).toList();
            List<Grievance> stayed = staying(collective, cases);
            boolean wasOpen = collective.isOpen();
            boolean done = attempt(collective, cases, attempt, now);

            cases.forEach(CollectiveModelTest::holdsTogether);
            staying(collective, cases).forEach(each -> liesWith(collective, each));
            if (done && isForAll(attempt.doing())) {
                assertThat(wasOpen).isTrue();
                answersEverybody(attempt.doing(), stayed, before, cases);
            }
            if (!isForAll(attempt.doing())) {
                othersSeeNothing(attempt.whose(), before, cases);
            }
            if (attempt.doing() == Doing.JOIN || attempt.doing() == Doing.LEAVE || !done) {
                clocksRunOn(before, cases);
            }
        }
    }

    /** A case as it was. */
    record Before(Grievance grievance, int step, UUID owner, Instant due, UUID collective, UUID alias) {

        static Before of(Grievance grievance) {
            return new Before(
                    grievance,
                    grievance.step(),
                    grievance.ownerId(),
                    grievance.clock().dueAt(),
                    grievance.stay().collectiveId(),
                    grievance.stay().aliasId());
        }
    }

    private static void answersEverybody(
            Doing doing, List<Grievance> stayed, List<Before> before, List<Grievance> cases) {
        for (Before each : before) {
            boolean moved = each.grievance().step() > each.step();
            if (!stayed.contains(each.grievance())) {
                assertThat(moved).as("nobody answers who is alone").isFalse();
            } else if (doing == Doing.PROPOSE_ALL) {
                assertThat(each.grievance().status()).isEqualTo(Status.RESOLUTION_PROPOSED);
            } else if (doing == Doing.REFUSE_ALL) {
                assertThat(each.grievance().status()).isEqualTo(Status.CLOSED);
            } else if (doing == Doing.FORWARD_ALL) {
                assertThat(each.grievance().ownerId()).isNotEqualTo(each.owner());
            } else if (doing == Doing.ACCEPT_ALL) {
                assertThat(each.grievance().status()).isEqualTo(Status.IN_PROGRESS);
            }
        }
        assertThat(cases).hasSize(before.size());
    }

    /** Nothing of what one worker does is to be seen on another's case. */
    private static void othersSeeNothing(int whose, List<Before> before, List<Grievance> cases) {
        for (int i = 0; i < cases.size(); i++) {
            if (i != whose) {
                assertThat(Before.of(cases.get(i))).isEqualTo(before.get(i));
            }
        }
    }

    private static void clocksRunOn(List<Before> before, List<Grievance> cases) {
        for (int i = 0; i < cases.size(); i++) {
            assertThat(cases.get(i).clock().dueAt()).isEqualTo(before.get(i).due());
            assertThat(cases.get(i).step()).isEqualTo(before.get(i).step());
            assertThat(cases.get(i).ownerId()).isEqualTo(before.get(i).owner());
        }
    }

    private static void liesWith(Collective collective, Grievance grievance) {
        assertThat(grievance.ownerId()).isEqualTo(collective.ownerId());
        assertThat(grievance.hop()).isEqualTo(collective.hop());
        if (collective.isOpen()) {
            assertThat(Collective.mayBeAnswered(grievance)).isTrue();
        }
    }

    private static void holdsTogether(Grievance grievance) {
        assertThat(grievance.ownerId()).isNotNull();
        assertThat(grievance.status() == Status.CLOSED)
                .isEqualTo(grievance.clock().dueAt() == null);
    }

    private static List<Grievance> staying(Collective collective, List<Grievance> cases) {
        return cases.stream()
                .filter(each -> collective.id().equals(each.stay().collectiveId()) && each.status() != Status.CLOSED)
                .toList();
    }

    private static boolean isForAll(Doing doing) {
        return doing.name().endsWith("_ALL");
    }

    private static boolean attempt(Collective collective, List<Grievance> cases, Attempt attempt, Instant now) {
        try {
            take(collective, cases, attempt, at(now));
            return true;
        } catch (GrievanceRejected | CollectiveRejected rejected) {
            return false;
        }
    }

    private static void take(Collective collective, List<Grievance> cases, Attempt attempt, Deadlines now) {
        Grievance one = cases.get(attempt.whose());
        List<Grievance> staying = staying(collective, cases);
        switch (attempt.doing()) {
            case JOIN -> collective.admit(one, staying.size(), now.now());
            case LEAVE -> Collective.release(one);
            case CONFIRM -> one.confirm(null, 4, now);
            case DISPUTE -> one.dispute(next(one), now, NOTE);
            case WITHDRAW -> one.withdraw(now);
            case ACCEPT_ALL -> together(collective, Together.accept(staying, now));
            case EXTEND_ALL ->
                together(collective, Together.take(Action.EXTEND, staying, now, (g, d) -> g.extend(2, d, NOTE)));
            case FORWARD_ALL -> forward(collective, staying, now);
            case PROPOSE_ALL -> answer(collective, staying, now, Action.PROPOSE);
            case REFUSE_ALL -> answer(collective, staying, now, Action.REFUSE);
        }
    }

    private static void together(Collective collective, List<CaseChanged> changes) {
        if (changes.isEmpty()) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        collective.begin();
    }

    /** As the transaction would be undone: refused before anything has changed. */
    private static void answer(Collective collective, List<Grievance> staying, Deadlines now, Action action) {
        if (staying.isEmpty() || !collective.isOpen()) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        if (action == Action.REFUSE && collective.hop() == Hop.PLATFORM) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        collective.begin();
        Together.accept(staying, now);
        Together.take(
                action,
                staying,
                now,
                (g, d) -> action == Action.PROPOSE
                        ? g.propose(Outcome.RESOLVED, d, NOTE)
                        : g.refuse(Outcome.OUT_OF_SCOPE, d, NOTE));
        collective.answered(now.now());
    }

    private static void forward(Collective collective, List<Grievance> staying, Deadlines now) {
        if (staying.isEmpty() || !collective.isOpen() || collective.hop().isLast()) {
            throw new CollectiveRejected.NobodyToAnswer();
        }
        collective.begin();
        Together.accept(staying, now);
        Together.forward(collective, staying, CollectiveModelTest::next, now, (g, to, d) -> g.forward(to, d, NOTE));
    }

    private static void ring(List<Grievance> cases, Instant now) {
        for (Grievance each : cases) {
            while (each.clock().alarmAt() != null && !each.clock().alarmAt().isAfter(now)) {
                Object rung = each.clock().isDue(now)
                        ? each.lapse(each.needsDeskToLapse() ? next(each) : null, at(now))
                        : each.warn();
                Objects.requireNonNull(rung);
            }
        }
    }

    private static Desk next(Grievance grievance) {
        return switch (grievance.hop()) {
            case DUTY_DESK, BRANCH ->
                grievance.filing().summaryApproved() ? Desk.at(Hop.PLATFORM, COMPANY) : Desk.at(Hop.REGULATOR, BUREAU);
            case PLATFORM -> Desk.at(Hop.REGULATOR, BUREAU);
            case REGULATOR, SUPERIOR_REGULATOR -> Desk.at(Hop.SUPERIOR_REGULATOR, MINISTRY);
        };
    }

    private static Grievance filed(boolean summaryApproved) {
        Filing filing = new Filing(
                "LN-2026-000001-1",
                new byte[] {7},
                Category.PAY_AND_DEDUCTIONS,
                Priority.NORMAL,
                "210102000000",
                COMPANY,
                summaryApproved,
                MONDAY);
        return Grievance.file(UUID.randomUUID(), filing, Desk.at(Hop.BRANCH, BRANCH), at(MONDAY))
                .grievance();
    }

    private static Deadlines at(Instant now) {
        List<Limit> limits = new ArrayList<>();
        Stream.of(Hop.values())
                .forEach(hop -> Stream.of(LimitKind.values())
                        .forEach(kind -> limits.add(new Limit(
                                0, hop, kind, null, null, null, null, kind.ordinal() + 1, null, LocalDate.EPOCH))));
        return new Timetable(now, LimitBook.of(limits), CALENDAR, organisation -> null, day -> CALENDAR);
    }
}
