package cn.fengxing.grievance.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimitKind;
import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardCourse;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever people and clocks do to a hazard in whatever order, somebody owes the next step by some date, or it has ended. */
class HazardModelTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID COMMUNITY = UUID.randomUUID();
    private static final UUID ABOVE = UUID.randomUUID();

    /** Something that somebody tries, and how long after what was tried before. */
    record Attempt(HazardAction action, int minutesLater, boolean flag) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(HazardAction.class),
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 2_000)
    void no_open_hazard_is_ever_without_a_due_step(
            @ForAll HazardCategory category, @ForAll("attempts") List<Attempt> attempts) {
        Instant now = MONDAY;
        Hazard hazard = reported(category, now);
        for (Attempt attempt : attempts) {
            now = now.plus(Duration.ofMinutes(attempt.minutesLater()));
            ring(hazard, now, attempt.flag());
            HazardStatus before = hazard.status();
            Instant dueBefore = hazard.clock().dueAt();
            HazardChange change = attempt(hazard, attempt, at(now));

            assertThat(change != null)
                    .as("it happens just if the table has it")
                    .isEqualTo(isByPeople(attempt.action())
                            && HazardCourse.find(attempt.action(), before).isPresent());
            if (change == null) {
                assertThat(hazard.status()).isEqualTo(before);
                assertThat(hazard.clock().dueAt()).isEqualTo(dueBefore);
            } else {
                assertThat(change.entry().action()).isEqualTo(attempt.action());
                assertThat(change.entry().status()).isEqualTo(hazard.status());
            }
            holdsTogether(hazard);
        }
    }

    private static void ring(Hazard hazard, Instant now, boolean somebodyAbove) {
        int rings = 0;
        while (hazard.clock().alarmAt() != null && !hazard.clock().alarmAt().isAfter(now)) {
            if (hazard.clock().isDue(now)) {
                hazard.lapse(somebodyAbove ? ABOVE : null, false, at(now));
            } else {
                hazard.warn();
            }
            assertThat(++rings)
                    .as("each date rings once to warn and once at its end")
                    .isLessThan(4);
        }
    }

    private static boolean isByPeople(HazardAction action) {
        return switch (action) {
            case REPORT, ESCALATE, STAY_OVERDUE, SILENCE -> false;
            default -> true;
        };
    }

    private static @Nullable HazardChange attempt(Hazard hazard, Attempt attempt, HazardDeadlines at) {
        try {
            return switch (attempt.action()) {
                case REPORT, ESCALATE, STAY_OVERDUE, SILENCE -> null;
                case JOIN -> hazard.join(at);
                case REROUTE -> hazard.reroute(UUID.randomUUID(), at, null);
                case VERIFY -> hazard.verify(null, List.of(), at);
                case DISMISS -> hazard.dismiss(HazardEnding.NOTHING_FOUND, at, null);
                case MERGE -> hazard.mergeInto(reported(hazard.category(), at.now()), at);
                case ASSIGN -> hazard.assign(Assignee.helper(new byte[] {1}), at, null);
                case FIX -> hazard.fix(at, null);
                case AGREE -> hazard.confirm(false, at);
                case CONFIRM -> hazard.confirm(true, at);
                case DISPUTE -> hazard.dispute(at, null);
            };
        } catch (HazardRejected rejected) {
            return null;
        }
    }

    private static void holdsTogether(Hazard hazard) {
        if (hazard.status().isEnd()) {
            assertThat(hazard.clock().dueAt()).isNull();
            assertThat(hazard.clock().alarmAt()).isNull();
            assertThat(hazard.ending()).isNotNull();
            assertThat(hazard.times().closedAt()).isNotNull();
            assertThat(hazard.assignee() == null || !hazard.assignee().isOneOf(List.of(new byte[] {1})))
                    .as("after the end nothing leads to a helper")
                    .isTrue();
            return;
        }
        assertThat(hazard.ending()).isNull();
        assertThat(hazard.clock().dueAt()).isNotNull();
        assertThat(hazard.clock().alarmAt() != null || hazard.clock().overdue()).isTrue();
        assertThat(hazard.times().verifiedAt() != null).isEqualTo(hazard.status() != HazardStatus.REPORTED);
    }

    static Hazard reported(HazardCategory category, Instant now) {
        var finding = new Finding(category, "210102000000", new Position(123.43, 41.8));
        return Hazard.report(UUID.randomUUID(), finding, new HazardDesks(COMMUNITY, null, null), at(now))
                .hazard();
    }

    /** Limits without a calendar: the fewer hours, the more urgent. */
    static HazardDeadlines at(Instant now) {
        return new HazardDeadlines() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public Instant dueAt(HazardLimitKind kind, Severity severity) {
                return now.plus(Duration.ofHours(kind == HazardLimitKind.VERIFY ? 1 : 48));
            }
        };
    }
}
