package cn.fengxing.member.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SendNoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:30:00Z");

    @Inject
    SendNotice sendNotice;

    @Inject
    Notices notices;

    @Inject
    Planted planted;

    @Inject
    Province province;

    private final UUID branch = UUID.randomUUID();

    @Test
    void a_notice_lies_in_the_inbox_of_the_person_and_tells_nobody_else_whose_it_is() {
        UUID person = somebody();

        send(() -> sendNotice.to(person, NoticeKind.DEVELOPMENT_DUE, branch, NOW));

        assertThat(inbox(person)).isEqualTo(1L);
        assertThat(province.one(
                        "SELECT count(*) FROM notice n WHERE n::text LIKE '%' || ? || '%' OR n::text LIKE '%DEVELOPMENT%'",
                        person.toString()))
                .isEqualTo(0L);
    }

    @Test
    void a_notice_of_a_change_that_is_undone_is_undone_too() {
        UUID person = somebody();

        assertThatThrownBy(() -> send(() -> {
                    sendNotice.to(person, NoticeKind.PLACED, branch, NOW);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(inbox(person)).isEqualTo(0L);
    }

    @Test
    void an_occasion_is_told_of_once_to_each() {
        UUID one = somebody();
        UUID other = somebody();

        send(() -> sendNotice.once("2026-12-01", List.of(one), NoticeKind.ACTIVITY_REMINDER, branch, NOW));
        send(() -> sendNotice.once("2026-12-01", List.of(one, other), NoticeKind.ACTIVITY_REMINDER, branch, NOW));
        send(() -> sendNotice.once("2026-12-02", List.of(one), NoticeKind.ACTIVITY_REMINDER, branch, NOW));

        assertThat(inbox(one)).isEqualTo(2L);
        assertThat(inbox(other)).isEqualTo(1L);
    }

    @Test
    void those_who_hold_the_role_today_are_told_and_nobody_else() {
        UUID holds = holder("BRANCH_SECRETARY", branch, "2026-01-01", null, false);
        UUID held = holder("BRANCH_SECRETARY", branch, "2026-01-01", "2026-01-31", false);
        UUID waits = holder("BRANCH_SECRETARY", branch, "2026-01-01", null, true);
        UUID another = holder("ADVISER", branch, "2026-01-01", null, false);
        UUID elsewhere = holder("BRANCH_SECRETARY", UUID.randomUUID(), "2026-01-01", null, false);

        send(() -> sendNotice.toHolders(Role.BRANCH_SECRETARY, branch, NoticeKind.PLACEMENT_DUE, null, NOW));

        assertThat(inbox(holds)).isEqualTo(1L);
        assertThat(List.of(inbox(held), inbox(waits), inbox(another), inbox(elsewhere)))
                .containsOnly(0L);
    }

    @Test
    void nobody_who_was_erased_and_nobody_who_never_was_is_told_anything() {
        UUID erased = somebody();
        province.run("UPDATE person SET phone = NULL, phone_index = NULL, erased_at = now() WHERE id = ?", erased);
        UUID never = UUID.randomUUID();

        send(() -> sendNotice.toAll(List.of(erased, never), NoticeKind.CARE_REMINDER, null, NOW));

        assertThat(inbox(erased)).isEqualTo(0L);
        assertThat(inbox(never)).isEqualTo(0L);
    }

    private UUID somebody() {
        UUID id = UUID.randomUUID();
        planted.person(id, branch);
        return id;
    }

    private UUID holder(String role, UUID organisation, String from, String to, boolean waits) {
        UUID id = somebody();
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, valid_to, needs_second)
                VALUES (gen_random_uuid(), ?, ?, ?, now(), CAST(? AS date), CAST(? AS date), ?)""", id, role, organisation, from, to, waits);
        return id;
    }

    private static void send(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private Object inbox(UUID person) {
        byte[] inbox = QuarkusTransaction.requiringNew().call(() -> notices.inboxOf(person));
        return province.one("SELECT count(*) FROM notice WHERE inbox = ?", inbox);
    }
}
