package cn.fengxing.grievance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.caller.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PendingNoticeTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void it_reads_back_whatever_it_says() {
        var person = PendingNotice.of(NoticeRequested.toPerson(ID, NoticeKind.CASE_MOVED));
        var holders = PendingNotice.of(
                NoticeRequested.toHolders(Role.COMMUNITY_WORKER, ID, NoticeKind.URGENT_CASE_REPORTED, ID));

        assertThat(PendingNotice.parse(person.bytes())).isEqualTo(person);
        assertThat(PendingNotice.parse(holders.bytes())).isEqualTo(holders);
    }

    @Test
    void nobody_can_tell_by_the_length_what_it_says() {
        var person = PendingNotice.of(NoticeRequested.toPerson(ID, NoticeKind.CASE_MOVED));
        var holders = PendingNotice.of(
                NoticeRequested.toHolders(Role.COMMUNITY_WORKER, ID, NoticeKind.URGENT_CASE_REPORTED, ID));

        assertThat(person.bytes()).hasSameSizeAs(holders.bytes());
    }

    @Test
    void a_request_leaves_under_an_id_of_its_own_each_time() {
        var pending = PendingNotice.of(NoticeRequested.toPerson(ID, NoticeKind.CASE_MOVED));

        assertThat(pending.request().requestId()).isNotEqualTo(pending.request().requestId());
    }
}
