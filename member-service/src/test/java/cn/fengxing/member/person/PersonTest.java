package cn.fengxing.member.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:30:00.250Z");
    private static final UUID BRANCH = UUID.randomUUID();
    private static final Person.Work WORK = new Person.Work(KindOfWork.RIDER, UUID.randomUUID(), null, "210102000000");

    @Test
    void a_worker_starts_with_the_branch_responsible() {
        Person rider = Person.worker(WORK, new Branches.Responsible(BRANCH, true), NOW);

        assertThat(rider.contactBranchId()).isEqualTo(BRANCH);
        assertThat(rider.placed()).isTrue();
    }

    @Test
    void a_committee_is_responsible_but_no_branch() {
        Person rider = Person.worker(WORK, new Branches.Responsible(BRANCH, false), NOW);

        assertThat(rider.placed()).isFalse();
        rider.placeIn(BRANCH);
        assertThat(rider.placed()).isTrue();
    }

    @Test
    void tokens_are_void_up_to_the_end_of_the_second() {
        Person rider = Person.worker(WORK, null, NOW);

        rider.voidTokens(NOW);

        assertThat(rider.tokensValidFrom()).isEqualTo("2026-11-24T08:30:01Z");
    }

    @Test
    void of_who_left_only_the_id_stays() {
        Person rider = Person.worker(WORK, new Branches.Responsible(BRANCH, true), NOW);
        rider.reachableBy(new byte[] {1}, new byte[] {2});
        rider.named(new byte[] {3}, null);

        rider.erase(NOW);

        assertThat(rider.phone()).isNull();
        assertThat(rider.name()).isNull();
        assertThat(rider.changed(List.of()))
                .isEqualTo(new PersonChanged(
                        rider.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Instant.parse("2026-11-24T08:30:01Z"),
                        List.of(),
                        null));
    }
}
