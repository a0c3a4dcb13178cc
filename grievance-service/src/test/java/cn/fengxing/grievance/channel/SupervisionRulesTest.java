package cn.fengxing.grievance.channel;

import static cn.fengxing.grievance.channel.Cases.MONDAY;
import static cn.fengxing.grievance.channel.Cases.NOTE;
import static cn.fengxing.grievance.channel.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.grievance.channel.event.GrievanceEscalated;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the departments do beside settling a case. */
class SupervisionRulesTest {

    private static final Desk SUPERIOR = Desk.at(Hop.SUPERIOR_REGULATOR, Cases.MINISTRY);

    @Test
    void the_department_above_takes_a_case_over_and_settles_it_in_its_own_time() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);

        Change change = grievance.supervise(SUPERIOR, at(MONDAY), NOTE);

        assertThat(grievance.hop()).isEqualTo(Hop.SUPERIOR_REGULATOR);
        assertThat(grievance.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-11-26T02:00:00Z"));
        assertThat(change.event()).isInstanceOf(GrievanceEscalated.class);
    }

    @Test
    void a_case_at_the_branch_or_the_company_is_not_the_departments_to_take() {
        for (Hop hop : new Hop[] {Hop.BRANCH, Hop.PLATFORM, Hop.SUPERIOR_REGULATOR}) {
            Grievance grievance = Cases.acceptedAt(hop);

            assertThat(grievance.possible(Actor.SUPERVISOR)).isEmpty();
            assertThatThrownBy(() -> grievance.supervise(SUPERIOR, at(MONDAY), NOTE))
                    .isInstanceOf(GrievanceRejected.NotNow.class);
        }
    }

    @Test
    void a_department_that_is_late_is_supervised_by_the_clock() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);

        Change change = grievance.lapse(SUPERIOR, at(MONDAY.plus(Duration.ofDays(10))));

        assertThat(change.event()).isInstanceOf(GrievanceEscalated.class);
        assertThat(grievance.status()).isEqualTo(Status.AWAITING_ACCEPTANCE);
    }

    @Test
    void taking_over_what_was_not_accepted_in_time_answers_for_the_limit() {
        Grievance late = Cases.acceptedAt(Hop.PLATFORM);
        late.forward(Cases.next(late), at(MONDAY), NOTE);
        Grievance early = Cases.acceptedAt(Hop.PLATFORM);
        early.forward(Cases.next(early), at(MONDAY), NOTE);

        assertThat(late.supervise(SUPERIOR, at(MONDAY.plus(Duration.ofDays(2))), NOTE)
                        .response())
                .isEqualTo(Response.LATE);
        assertThat(early.supervise(SUPERIOR, at(MONDAY), NOTE).response()).isNull();
    }

    @Test
    void a_formal_procedure_puts_its_lawful_date_in_the_place_of_the_limit_once() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);

        grievance.formalise(at(MONDAY), NOTE);

        assertThat(grievance.clock().formal()).isTrue();
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(grievance.possible(Actor.HANDLER)).doesNotContain(Action.FORMALISE, Action.EXTEND);
        assertThatThrownBy(() -> grievance.formalise(at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.ProcedureOpen.class);
        assertThatThrownBy(() -> grievance.extend(1, at(MONDAY), NOTE))
                .isInstanceOf(GrievanceRejected.AlreadyExtended.class);
    }

    @Test
    void the_department_above_may_open_a_procedure_of_its_own() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);
        grievance.formalise(at(MONDAY), NOTE);
        grievance.supervise(SUPERIOR, at(MONDAY), NOTE);

        assertThat(grievance.clock().formal()).isFalse();
        assertThat(grievance.possible(Actor.HANDLER)).contains(Action.FORMALISE);
    }

    @Test
    void who_is_late_gains_no_time_by_a_formal_procedure() {
        Grievance grievance = Cases.acceptedAt(Hop.REGULATOR);

        assertThatThrownBy(() -> grievance.formalise(at(MONDAY.plus(Duration.ofDays(10))), NOTE))
                .isInstanceOf(GrievanceRejected.NotNow.class);
    }

    @Test
    void only_departments_open_formal_procedures() {
        assertThat(Cases.acceptedAt(Hop.PLATFORM).possible(Actor.HANDLER)).doesNotContain(Action.FORMALISE);
        assertThat(Cases.acceptedAt(Hop.BRANCH).possible(Actor.HANDLER)).doesNotContain(Action.FORMALISE);
    }
}
