package cn.fengxing.grievance.casenotice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.channel.rule.Transition;
import cn.fengxing.grievance.notice.NoticeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseNewsTest {

    static Stream<Transition> rows() {
        return Channel.table().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_worker_hears_of_what_others_did_and_of_nothing_else(Transition row) {
        boolean othersDid = row.by() != Actor.WORKER && row.by() != Actor.CALENDAR;
        assertThat(after(row).forWorker().isPresent()).isEqualTo(othersDid);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_owner_hears_of_no_step_of_its_own(Transition row) {
        if (row.by() == Actor.HANDLER && row.to() != Status.AWAITING_ACCEPTANCE) {
            assertThat(after(row).forOwner()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoever_has_to_accept_a_case_hears_of_it(Transition row) {
        if (row.to() == Status.AWAITING_ACCEPTANCE && row.by() != Actor.CALENDAR) {
            assertThat(after(row).forOwner()).contains(NoticeKind.CASE_ASSIGNED);
        }
    }

    @Test
    void a_warning_goes_to_whoever_the_case_waits_for() {
        assertThat(new CaseNews(null, Status.RESOLUTION_PROPOSED, false).forWorker())
                .contains(NoticeKind.CASE_ANSWER_DUE);
        assertThat(new CaseNews(null, Status.RESOLUTION_PROPOSED, false).forOwner())
                .isEmpty();
        assertThat(new CaseNews(null, Status.IN_PROGRESS, false).forWorker()).isEmpty();
        assertThat(new CaseNews(null, Status.IN_PROGRESS, false).forOwner()).contains(NoticeKind.CASE_DUE_SOON);
    }

    @Test
    void what_stays_late_at_the_last_hop_is_late_and_has_not_passed_it_by() {
        var news = new CaseNews(Action.LAPSE, Status.IN_PROGRESS, true);

        assertThat(news.forOwner()).contains(NoticeKind.CASE_OVERDUE);
        assertThat(news.lapsed()).isFalse();
    }

    private static CaseNews after(Transition row) {
        return new CaseNews(row.action(), row.to(), false);
    }
}
