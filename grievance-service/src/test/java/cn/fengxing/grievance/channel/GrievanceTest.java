package cn.fengxing.grievance.channel;

import static cn.fengxing.grievance.channel.Cases.MONDAY;
import static cn.fengxing.grievance.channel.Cases.NOTE;
import static cn.fengxing.grievance.channel.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.grievance.channel.event.GrievanceClosed;
import cn.fengxing.grievance.channel.event.GrievanceDueSoon;
import cn.fengxing.grievance.channel.event.GrievanceEscalated;
import cn.fengxing.grievance.channel.event.GrievanceOverdue;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrievanceTest {

    @Test
    void a_new_case_lies_at_the_branch_and_is_due_there() {
        Grievance grievance = Cases.filed(true);

        assertThat(grievance.status()).isEqualTo(Status.AWAITING_ACCEPTANCE);
        assertThat(grievance.ownerId()).isEqualTo(Cases.BRANCH);
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
    }

    @Test
    void accepting_starts_the_time_to_settle_it() {
        Grievance grievance = Cases.filed(true);

        grievance.accept(at(MONDAY.plusSeconds(3600)));

        assertThat(grievance.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-11-26T03:00:00Z"));
    }

    @Test
    void a_case_is_not_accepted_twice() {
        Grievance grievance = Cases.inProgress(true);

        assertThatThrownBy(() -> grievance.accept(at(MONDAY))).isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void a_case_without_an_approved_summary_passes_the_company_by() {
        Grievance grievance = Cases.inProgress(false);

        assertThatThrownBy(() -> grievance.forward(Desk.at(Hop.PLATFORM, Cases.COMPANY), at(MONDAY), NOTE))
                .isInstanceOf(IllegalArgumentException.class);

        grievance.forward(Desk.at(Hop.REGULATOR, Cases.BUREAU), at(MONDAY), NOTE);
        assertThat(grievance.hop()).isEqualTo(Hop.REGULATOR);
    }

    @Test
    void every_hop_knows_the_case_and_the_worker_by_other_names() {
        Grievance grievance = Cases.inProgress(true);
        UUID alias = grievance.stay().aliasId();
        String pseudonym = grievance.stay().pseudonym();

        grievance.forward(Cases.next(grievance), at(MONDAY), NOTE);

        assertThat(grievance.stay().aliasId()).isNotEqualTo(alias).isNotEqualTo(grievance.id());
        assertThat(grievance.stay().pseudonym()).isNotEqualTo(pseudonym);
    }

    @Test
    void a_lapsed_clock_moves_the_case_on_and_keeps_the_late_party_on_record() {
        Grievance grievance = Cases.filed(true);

        Change change = grievance.lapse(Cases.next(grievance), at(MONDAY.plus(Duration.ofDays(2))));

        assertThat(change.event()).isInstanceOf(GrievanceEscalated.class);
        assertThat(change.response()).isEqualTo(Response.LATE);
        assertThat(change.entry().ownerId()).isEqualTo(Cases.BRANCH);
        assertThat(grievance.hop()).isEqualTo(Hop.PLATFORM);
        assertThat(grievance.status()).isEqualTo(Status.AWAITING_ACCEPTANCE);
    }

    @Test
    void who_accepts_or_gives_back_after_the_limit_answers_late_also_before_a_clock_says_so() {
        Grievance accepted = Cases.filed(true);
        Grievance given = Cases.filed(true);
        Grievance inTime = Cases.filed(true);
        Deadlines late = at(inTime.clock().dueAt().plusSeconds(60));

        assertThat(accepted.accept(late).response()).isEqualTo(Response.LATE);
        assertThat(given.giveBack(Cases.committee(Hop.BRANCH), late, NOTE).response())
                .isEqualTo(Response.LATE);
        assertThat(inTime.accept(at(MONDAY.plusSeconds(60))).response()).isEqualTo(Response.IN_TIME);
    }

    @Test
    void a_committee_that_finds_the_organisation_has_answered() {
        Grievance grievance = Cases.filed(true);
        grievance.giveBack(Cases.committee(Hop.BRANCH), at(MONDAY), NOTE);

        Change change = grievance.assign(Desk.at(Hop.BRANCH, Cases.BRANCH), at(MONDAY), NOTE);

        assertThat(change.response()).isEqualTo(Response.IN_TIME);
        assertThat(change.entry().ownerId()).isEqualTo(Cases.COMMITTEE);
    }

    @Test
    void an_organisation_answers_once() {
        Grievance superior = Cases.acceptedAt(Hop.REGULATOR);
        superior.forward(Cases.next(superior), at(MONDAY), NOTE);
        Deadlines late = at(superior.clock().dueAt().plusSeconds(60));
        Grievance accepted = Cases.inProgress(true);

        assertThat(superior.lapse(null, late).response()).isEqualTo(Response.LATE);
        assertThat(superior.accept(late).response()).isNull();
        assertThat(accepted.lapse(Cases.next(accepted), late).response()).isNull();
    }

    @Test
    void a_late_superior_stays_the_owner_and_rings_no_more() {
        Grievance grievance = Cases.acceptedAt(Hop.SUPERIOR_REGULATOR);
        Instant due = grievance.clock().dueAt();

        Change change = grievance.lapse(null, at(due));

        assertThat(change.event()).isInstanceOf(GrievanceOverdue.class);
        assertThat(grievance.ownerId()).isEqualTo(Cases.MINISTRY);
        assertThat(grievance.clock().dueAt()).isEqualTo(due);
        assertThat(grievance.clock().alarmAt()).isNull();
        assertThat(grievance.clock().overdue()).isTrue();
    }

    @Test
    void a_warning_comes_at_four_fifths_and_moves_no_clock() {
        Grievance grievance = Cases.filed(true);
        Instant due = grievance.clock().dueAt();
        assertThat(grievance.clock().alarmAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(1440 * 4 / 5)));

        Change change = grievance.warn();

        assertThat(change.event()).isInstanceOf(GrievanceDueSoon.class);
        assertThat(change.entry()).isNull();
        assertThat(grievance.clock().dueAt()).isEqualTo(due);
        assertThat(grievance.clock().alarmAt()).isEqualTo(due);
    }

    @Test
    void silence_after_a_proposal_closes_it_as_not_confirmed() {
        Grievance grievance = Cases.proposedAt(Hop.BRANCH);

        Change change = grievance.lapse(null, at(grievance.clock().dueAt()));

        assertThat(change.event()).isInstanceOf(GrievanceClosed.class);
        assertThat(grievance.status()).isEqualTo(Status.CLOSED);
        assertThat(grievance.resolution().outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(grievance.resolution().ending()).isEqualTo(Resolution.Ending.SILENCE);
        assertThat(grievance.clock().dueAt()).isNull();
    }

    @Test
    void the_worker_may_find_it_only_partly_resolved() {
        Grievance grievance = Cases.proposedAt(Hop.PLATFORM);

        grievance.confirm(Outcome.PARTLY_RESOLVED, 3, at(MONDAY));

        assertThat(grievance.resolution().outcome()).isEqualTo(Outcome.PARTLY_RESOLVED);
        assertThat(grievance.resolution().ending()).isEqualTo(Resolution.Ending.CONFIRMED);
        assertThat(grievance.resolution().rating()).isEqualTo(3);
    }

    @Test
    void a_dispute_goes_to_the_next_hop_and_forgets_the_proposal() {
        Grievance grievance = Cases.proposedAt(Hop.PLATFORM);

        grievance.dispute(Cases.next(grievance), at(MONDAY), NOTE);

        assertThat(grievance.hop()).isEqualTo(Hop.REGULATOR);
        assertThat(grievance.resolution()).isNull();
    }

    @Test
    void a_dispute_at_the_last_hop_makes_the_answer_final() {
        Grievance grievance = Cases.proposedAt(Hop.SUPERIOR_REGULATOR);

        grievance.dispute(null, at(MONDAY), NOTE);

        assertThat(grievance.status()).isEqualTo(Status.CLOSED);
        assertThat(grievance.resolution().ending()).isEqualTo(Resolution.Ending.DISPUTED);
    }

    @Test
    void a_branch_refuses_only_what_is_not_for_the_channel() {
        Grievance grievance = Cases.inProgress(true);

        assertThatThrownBy(() -> grievance.refuse(Outcome.NOT_UPHELD, at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.OutcomeNotAllowed.class);

        grievance.refuse(Outcome.OUT_OF_SCOPE, at(MONDAY), NOTE);
        assertThat(grievance.resolution().ending()).isEqualTo(Resolution.Ending.REFUSED);
    }

    @Test
    void a_company_cannot_refuse() {
        Grievance grievance = Cases.acceptedAt(Hop.PLATFORM);

        assertThatThrownBy(() -> grievance.refuse(Outcome.NOT_UPHELD, at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void a_refusal_can_be_taken_further_for_thirty_days() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);
        grievance.refuse(Outcome.NOT_UPHELD, at(MONDAY), NOTE);

        assertThatThrownBy(() -> grievance.escalate(Cases.next(grievance), at(MONDAY.plus(Duration.ofDays(31))), NOTE))
                .isInstanceOf(GrievanceRejected.TooLate.class);

        Change change = grievance.escalate(Cases.next(grievance), at(MONDAY.plus(Duration.ofDays(30))), NOTE);
        assertThat(grievance.hop()).isEqualTo(Hop.SUPERIOR_REGULATOR);
        assertThat(grievance.resolution()).isNull();
        assertThat(change.response()).isNull();
    }

    @Test
    void what_was_confirmed_cannot_be_escalated() {
        Grievance grievance = Cases.proposedAt(Hop.REGULATOR);
        grievance.confirm(null, 5, at(MONDAY));

        assertThatThrownBy(() -> grievance.escalate(Cases.next(grievance), at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void a_limit_is_extended_once() {
        Grievance grievance = Cases.inProgress(true);

        grievance.extend(2, at(MONDAY), NOTE);

        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-11-30T02:00:00Z"));
        assertThatThrownBy(() -> grievance.extend(1, at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.AlreadyExtended.class);
    }

    @Test
    void a_returned_case_goes_to_a_committee_which_names_the_right_one() {
        Grievance grievance = Cases.filed(true);

        grievance.giveBack(new Desk(Hop.BRANCH, Cases.COMMITTEE, true), at(MONDAY), NOTE);
        assertThat(grievance.stay().unrouted()).isTrue();
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThatThrownBy(() -> grievance.giveBack(new Desk(Hop.BRANCH, Cases.COMMITTEE, true), at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.NotNow.class);

        UUID right = UUID.randomUUID();
        grievance.assign(Desk.at(Hop.BRANCH, right), at(MONDAY), NOTE);
        assertThat(grievance.ownerId()).isEqualTo(right);
        assertThat(grievance.stay().unrouted()).isFalse();
    }

    @Test
    void a_worker_can_withdraw_until_it_is_closed() {
        Grievance grievance = Cases.proposedAt(Hop.REGULATOR);

        grievance.withdraw(at(MONDAY));

        assertThat(grievance.resolution().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThatThrownBy(() -> grievance.withdraw(at(MONDAY))).isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void what_is_possible_is_what_the_table_says() {
        assertThat(Cases.filed(true).possible(Actor.WORKER)).containsExactly(Action.WITHDRAW);
        assertThat(Cases.filed(true).possible(Actor.HANDLER)).containsExactly(Action.ACCEPT, Action.RETURN);
        assertThat(Cases.inProgress(true).possible(Actor.HANDLER))
                .containsExactly(Action.FORWARD, Action.EXTEND, Action.ASK, Action.PROPOSE, Action.REFUSE);
    }
}
