package cn.fengxing.org.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final Period WEEK = Period.ofWeeks(1);
    private static final UUID UNIT_OFFICER = UUID.randomUUID();
    private static final Instant IN_TIME = Today.startOf(DUE.plusDays(1)).minusSeconds(1);
    private static final Instant TOO_LATE = Today.startOf(DUE.plusDays(1));

    private final Checklist checklist = Checklist.draft(UUID.randomUUID(), 2026);

    @Test
    void a_checklist_is_published_when_its_items_are_worth_a_hundred_points() {
        assertThatThrownBy(() -> checklist.publish(List.of(item(60), item(30))))
                .isInstanceOf(ChecklistRejected.PointsNotFull.class);

        checklist.publish(List.of(item(60), item(40)));

        assertThatThrownBy(() -> item(1)).isInstanceOf(ChecklistRejected.AlreadyPublished.class);
    }

    @Test
    void an_item_is_due_in_the_checklists_year() {
        assertThatThrownBy(() -> ChecklistItem.of(checklist, task(100, DUE.plusYears(1)), null))
                .isInstanceOf(ChecklistRejected.DueInAnotherYear.class);
    }

    @Test
    void the_last_second_of_the_day_is_in_time_and_the_next_one_late() {
        ChecklistItem early = published(item(100));
        ChecklistItem late = ChecklistItem.of(Checklist.draft(UUID.randomUUID(), 2026), task(100, DUE), null);

        early.report(evidence(90), UNIT_OFFICER, IN_TIME);
        late.report(evidence(90), UNIT_OFFICER, TOO_LATE);

        assertThat(early.view().late()).isFalse();
        assertThat(late.view().late()).isTrue();
    }

    @Test
    void an_item_warns_once_and_is_overdue_once() {
        ChecklistItem item = published(item(100));
        assertThat(item.alarmAt()).isEqualTo(Today.startOf(DUE.minusDays(7)));

        assertThat(item.ring(Today.startOf(DUE.minusDays(7)))).isEqualTo(ChecklistItem.Alarm.DUE_SOON);
        assertThat(item.alarmAt()).isEqualTo(TOO_LATE);
        assertThat(item.ring(TOO_LATE)).isEqualTo(ChecklistItem.Alarm.OVERDUE);

        assertThat(item.alarmAt()).isNull();
        assertThat(item.view().late()).isTrue();
    }

    @Test
    void a_report_stops_the_alarm_and_giving_back_starts_it_for_the_new_date() {
        ChecklistItem item = published(item(100));

        item.report(evidence(90), UNIT_OFFICER, IN_TIME);
        assertThat(item.alarmAt()).isNull();
        item.giveBack(DUE.plusDays(20), DUE, WEEK);

        assertThat(item.alarmAt()).isEqualTo(Today.startOf(DUE.plusDays(13)));
        assertThat(item.view().late()).isFalse();
    }

    @Test
    void more_time_does_not_undo_a_lateness() {
        ChecklistItem item = published(item(100));
        item.ring(TOO_LATE);

        item.postpone(DUE.plusDays(30), DUE.plusDays(1), WEEK);

        assertThat(item.view().late()).isTrue();
        assertThat(item.alarmAt()).isNotNull();
    }

    @Test
    void nobody_gets_more_than_an_item_is_worth() {
        ChecklistItem item = published(item(100));

        assertThatThrownBy(() -> item.report(evidence(101), UNIT_OFFICER, IN_TIME))
                .isInstanceOf(ChecklistRejected.ScoreTooHigh.class);
        item.report(evidence(100), UNIT_OFFICER, IN_TIME);
        assertThatThrownBy(() -> item.accept(101)).isInstanceOf(ChecklistRejected.ScoreTooHigh.class);
    }

    @Test
    void who_reported_does_not_review() {
        ItemReport report = published(item(100)).report(evidence(90), UNIT_OFFICER, IN_TIME);

        assertThatThrownBy(() -> report.answer(ItemState.ACCEPTED, null, UNIT_OFFICER, TOO_LATE))
                .isInstanceOf(ChecklistRejected.OwnReport.class);
    }

    @Test
    void what_was_never_reported_counts_nothing() {
        ChecklistItem done = item(60);
        ChecklistItem never = item(40);
        checklist.publish(List.of(done, never));
        done.report(evidence(60), UNIT_OFFICER, IN_TIME);
        assertThatThrownBy(() -> checklist.assess(List.of(done, never)))
                .isInstanceOf(ChecklistRejected.ReviewMissing.class);
        done.accept(55);

        checklist.assess(List.of(done, never));

        assertThat(checklist.total()).isEqualTo(55);
        assertThat(never.view().score()).isZero();
        assertThat(never.alarmAt()).isNull();
    }

    private ChecklistItem item(int points) {
        return ChecklistItem.of(checklist, task(points, DUE), null);
    }

    private ChecklistItem published(ChecklistItem item) {
        checklist.publish(List.of(item));
        item.start(WEEK);
        return item;
    }

    private static ChecklistItem.Task task(int points, LocalDate dueOn) {
        return new ChecklistItem.Task("推动组织覆盖", "覆盖率达到85%", points, dueOn);
    }

    private static ChecklistItem.Evidence evidence(int selfScore) {
        return new ChecklistItem.Evidence("台账已建立", selfScore, null);
    }
}
