package cn.fengxing.grievance.channel;

import static cn.fengxing.grievance.channel.Cases.MONDAY;
import static cn.fengxing.grievance.channel.Cases.NOTE;
import static cn.fengxing.grievance.channel.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questions to the worker, and closed cases that are opened again. */
class QuestionAndReopeningTest {

    @Test
    void while_the_worker_is_asked_the_owners_time_stands_still_and_then_goes_on_with_what_was_left() {
        Grievance grievance = Cases.inProgress(true);
        Instant due = grievance.clock().dueAt();
        Instant warning = grievance.clock().alarmAt();
        Instant asked = MONDAY.plus(Duration.ofDays(1));
        Instant answered = asked.plus(Duration.ofDays(7));

        grievance.ask(at(asked), NOTE);
        assertThat(grievance.status()).isEqualTo(Status.AWAITING_WORKER);
        assertThat(grievance.clock().dueAt()).isAfter(due);
        assertThat(grievance.possible(Actor.HANDLER)).isEmpty();

        grievance.answer(at(answered), NOTE);
        assertThat(grievance.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(grievance.clock().dueAt()).isEqualTo(due.plus(Duration.ofDays(7)));
        assertThat(grievance.clock().alarmAt()).isEqualTo(warning.plus(Duration.ofDays(7)));
    }

    @Test
    void a_pause_over_the_spring_festival_costs_the_owner_no_working_time() {
        Instant accepted = Instant.parse("2026-02-12T02:00:00Z");
        Grievance grievance = Cases.filed(true);
        grievance.accept(at(accepted));
        grievance.ask(at(Instant.parse("2026-02-13T02:00:00Z")), NOTE);

        grievance.answer(at(Instant.parse("2026-02-20T02:00:00Z")), NOTE);

        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-02-25T16:00:00Z"));
    }

    @Test
    void a_question_without_an_answer_closes_the_case_which_may_be_opened_again() {
        Grievance grievance = Cases.inProgress(true);
        grievance.ask(at(MONDAY), NOTE);

        Change change = grievance.lapse(null, at(grievance.clock().dueAt()));
        assertThat(change.entry().action()).isEqualTo(Action.NO_ANSWER);
        assertThat(grievance.resolution().outcome()).isEqualTo(Outcome.NO_ANSWER);

        Change reopened = grievance.reopen(at(MONDAY.plus(Duration.ofDays(20))), NOTE);
        assertThat(grievance.status()).isEqualTo(Status.AWAITING_ACCEPTANCE);
        assertThat(grievance.ownerId()).isEqualTo(Cases.BRANCH);
        assertThat(grievance.resolution()).isNull();
        assertThat(reopened.undone().outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void who_let_the_time_run_out_cannot_ask_for_more_by_a_question() {
        Grievance grievance = Cases.inProgress(true);

        assertThatThrownBy(() -> grievance.ask(at(grievance.clock().dueAt()), NOTE))
                .isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void a_late_superior_who_asks_stays_late() {
        Grievance grievance = Cases.acceptedAt(Hop.SUPERIOR_REGULATOR);
        Instant due = grievance.clock().dueAt();
        grievance.lapse(null, at(due));

        grievance.ask(at(due.plus(Duration.ofDays(1))), NOTE);
        grievance.answer(at(due.plus(Duration.ofDays(2))), NOTE);

        assertThat(grievance.clock().overdue()).isTrue();
        assertThat(grievance.clock().dueAt()).isEqualTo(due);
        assertThat(grievance.clock().alarmAt()).isNull();
    }

    @Test
    void a_closed_case_is_opened_again_for_thirty_days_at_the_organisation_that_closed_it() {
        Grievance grievance = Cases.proposedAt(Hop.PLATFORM);
        UUID alias = grievance.stay().aliasId();
        grievance.confirm(null, 5, at(MONDAY));

        assertThatThrownBy(() -> grievance.reopen(at(MONDAY.plus(Duration.ofDays(31))), NOTE))
                .isInstanceOf(GrievanceRejected.TooLate.class);

        grievance.reopen(at(MONDAY.plus(Duration.ofDays(30))), NOTE);
        assertThat(grievance.hop()).isEqualTo(Hop.PLATFORM);
        assertThat(grievance.stay().aliasId()).isEqualTo(alias);
    }

    @Test
    void neither_a_refusal_nor_a_final_answer_is_opened_again() {
        Grievance refused = Cases.acceptedAt(Hop.REGULATOR);
        refused.refuse(Outcome.NOT_UPHELD, at(MONDAY), NOTE);
        Grievance ended = Cases.proposedAt(Hop.SUPERIOR_REGULATOR);
        ended.dispute(null, at(MONDAY), NOTE);

        assertThatThrownBy(() -> refused.reopen(at(MONDAY), NOTE)).isInstanceOf(GrievanceRejected.NotNow.class);
        assertThatThrownBy(() -> ended.reopen(at(MONDAY), NOTE)).isInstanceOf(GrievanceRejected.NotNow.class);
    }
}
