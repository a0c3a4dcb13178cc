package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.member.membership.AdmitMember;
import cn.fengxing.member.membership.MembershipRejected;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.Standing;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MembershipsTest {

    @Inject
    Province province;

    @Inject
    Memberships memberships;

    @Inject
    AdmitMember admitMember;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_member_is_admitted_on_probation_and_then_becomes_full() throws Exception {
        UUID person = UUID.randomUUID();
        UUID member = within(() -> admitMember.admit(person, Province.RIDERS_BRANCH));
        assertThat(within(() -> memberships.standing(person))).contains(Standing.PROBATIONARY);
        assertThat(within(() -> memberships.fullMember(person))).isFalse();

        within(() -> {
            admitMember.makeFull(person);
            return null;
        });

        assertThat(within(() -> memberships.fullMember(person))).isTrue();
        assertThat(within(() -> memberships.fullMembersOf(Province.RIDERS_BRANCH)))
                .contains(member);
        assertThat(within(() -> memberships.personOf(member))).contains(person);
        assertThat(within(() -> memberships.branchOf(person))).contains(Province.RIDERS_BRANCH);
    }

    @Test
    void whoever_does_not_pass_probation_is_no_member_and_may_be_admitted_again() throws Exception {
        UUID person = UUID.randomUUID();
        within(() -> admitMember.admit(person, Province.RIDERS_BRANCH));

        within(() -> {
            admitMember.cancel(person);
            return null;
        });

        assertThat(within(() -> memberships.standing(person))).isEmpty();
        assertThat(within(() -> admitMember.admit(person, Province.OTHER_BRANCH)))
                .isNotNull();
    }

    @Test
    void nobody_belongs_to_two_branches() throws Exception {
        UUID person = UUID.randomUUID();
        within(() -> admitMember.admit(person, Province.RIDERS_BRANCH));

        assertThatThrownBy(() -> within(() -> admitMember.admit(person, Province.OTHER_BRANCH)))
                .isInstanceOf(MembershipRejected.Affiliated.class);
    }

    @Test
    void of_branches_that_admit_one_person_at_once_only_one_does() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                UUID person = UUID.randomUUID();
                Callable<UUID> riders = () -> within(() -> admitMember.admit(person, Province.RIDERS_BRANCH));
                Callable<UUID> others = () -> within(() -> admitMember.admit(person, Province.OTHER_BRANCH));
                List<Future<UUID>> done = pool.invokeAll(List.of(riders, others, riders, others));
                assertThat(done.stream().filter(MembershipsTest::succeeded)).hasSize(1);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void members_of_a_branch_that_was_merged_are_found_at_its_successor_and_back_when_it_is_undone() throws Exception {
        UUID merged = UUID.randomUUID();
        province.plant(merged, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", Province.HEPING, "");
        UUID person = UUID.randomUUID();
        UUID member = within(() -> admitMember.admit(person, merged));
        within(() -> {
            admitMember.makeFull(person);
            return null;
        });

        province.run(
                "UPDATE known_organisation SET dissolved = true, redirected_to = ? WHERE id = ?",
                Province.OTHER_BRANCH,
                merged);
        assertThat(within(() -> memberships.branchOf(person))).contains(Province.OTHER_BRANCH);
        assertThat(within(() -> memberships.fullMembersOf(Province.OTHER_BRANCH)))
                .contains(member);

        province.run("UPDATE known_organisation SET dissolved = false, redirected_to = NULL WHERE id = ?", merged);
        assertThat(within(() -> memberships.branchOf(person))).contains(merged);
        assertThat(within(() -> memberships.fullMembersOf(Province.OTHER_BRANCH)))
                .doesNotContain(member);
    }

    @Test
    void no_row_of_a_membership_names_the_person() throws Exception {
        UUID person = UUID.randomUUID();
        UUID member = within(() -> admitMember.admit(person, Province.RIDERS_BRANCH));

        String rows = province.one("""
                SELECT (SELECT m::text FROM membership m WHERE id = ?)
                    || (SELECT string_agg(a::text, '') FROM affiliation a WHERE membership_id = ?)""", member, member).toString();

        assertThat(rows).doesNotContain(person.toString()).contains(Province.RIDERS_BRANCH.toString());
    }

    private static boolean succeeded(Future<UUID> done) {
        try {
            return done.get() != null;
        } catch (Exception refused) {
            return false;
        }
    }

    private static <T> T within(Callable<T> work) throws Exception {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
