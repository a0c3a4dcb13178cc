package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a case reaches the topic of notices, and when. Each test has a rider of its own, by whom its events are known. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CaseNoticeTest {

    private static final String TOPIC = "fengxing.notices.v1";
    private static final String SUMMARY = "{\"summary\":\"请复核。\"}";
    private static final String PROPOSAL = "{\"outcome\":\"RESOLVED\",\"answer\":\"已退回。\"}";

    @Inject
    World world;

    @Inject
    Event<PersonErased> erasures;

    private EventCaptor events;
    private UUID rider;

    @BeforeEach
    void a_rider_and_an_ear() {
        world.exists();
        rider = world.newRider();
        events = EventCaptor.fromNow(TOPIC);
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void a_worker_is_told_later_once_and_not_of_which_case() {
        OneCase grievance = OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        events.await(event -> event.field("subjectId").equals(grievance.id()));
        assertThat(toRider()).isEmpty();
        assertThat(earliestSendsLater()).isEqualTo("true");

        letPendingGo();
        CapturedEvent told = awaitRider("CASE_MOVED");

        assertThat(told.key()).isEqualTo(told.field("requestId")).isNotEqualTo(grievance.id());
        assertThat(told.payload().has("subjectId")).isFalse();
        assertThat(told.value()).doesNotContain(grievance.id()).doesNotContain(CaseIds.aliasOf(grievance.id()));
        letPendingGo();
        assertThat(toRider()).hasSize(1);
    }

    @Test
    void what_waits_to_leave_names_neither_person_nor_case() {
        OneCase grievance = OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");

        String rows = CaseIds.one(
                "SELECT string_agg(p::text || encode(p.sealed, 'escape'), '') || ? FROM pending_notice p", "");

        assertThat(rows).isNotEmpty().doesNotContain(rider.toString()).doesNotContain(grievance.id());
    }

    @Test
    void a_worker_hears_of_a_question_of_a_proposal_and_that_an_answer_is_nearly_due() {
        OneCase grievance = OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "question", "{\"question\":\"哪一天？\"}");
        grievance.done(grievance.rider(), "answer", "{\"answer\":\"昨天。\"}");
        grievance.done(World.secretary(), "resolution-proposal", PROPOSAL);
        world.run("UPDATE grievance SET alarm_at = now() WHERE id = ?", UUID.fromString(grievance.id()));
        Eventually.await(() -> isWarned(grievance));
        grievance.done(grievance.rider(), "confirmation", "{\"rating\":5}");

        letPendingGo();

        awaitRider("CASE_ANSWER_DUE");
        awaitRider("CASE_QUESTION");
        awaitRider("CASE_PROPOSAL");
        awaitRider("CASE_MOVED");
        assertThat(toRider()).hasSize(4);
        events.await(event -> event.field("kind").equals("CASE_ANSWERED")
                && event.field("subjectId").equals(grievance.id()));
    }

    @Test
    void a_company_is_told_later_by_its_own_id_and_its_officers_wherever_they_hold_their_role() {
        OneCase grievance = OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", SUMMARY);
        String alias = CaseIds.aliasOf(grievance.id());
        assertThat(events.untilNow()).noneMatch(event -> event.value().contains(alias));

        letPendingGo();

        for (UUID organisation : List.of(World.COMPANY_PARTY, World.OFFICE)) {
            CapturedEvent told = events.await(event -> event.field("subjectId").equals(alias)
                    && event.field("organisationId").equals(organisation.toString()));
            assertThat(told.field("kind")).isEqualTo("CASE_ASSIGNED");
            assertThat(told.field("role")).isEqualTo("PLATFORM_OFFICER");
        }
    }

    @Test
    void who_let_the_time_run_out_hears_that_the_case_went_on_and_who_has_it_now_that_it_came() {
        UUID branch = UUID.randomUUID();
        world.add(branch, "沈阳市货运流动党员党支部", "MOBILE_BRANCH", "PARTY", World.CITY_COMMITTEE, World.CITY, null);
        world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", branch, rider);
        OneCase grievance = OneCase.filedBy(rider, OneCase.body(false, "NORMAL"));

        world.letTimeRunOut(grievance.id());

        events.await(event -> event.field("kind").equals("CASE_ASSIGNED")
                && event.field("organisationId").equals(World.CITY_BUREAU.toString())
                && event.field("subjectId").equals(grievance.id()));
        CapturedEvent lapsed = events.await(event -> event.field("kind").equals("CASE_LAPSED")
                && event.field("organisationId").equals(branch.toString()));
        assertThat(lapsed.payload().has("subjectId")).isFalse();
    }

    @Test
    void an_urgent_case_calls_the_duty_desk_and_then_the_next_one_and_tells_branch_and_department() {
        OneCase grievance = OneCase.filedBy(rider, OneCase.body(true, "URGENT_SAFETY"));

        events.await(event -> urgent(event, World.CITY_DESK, grievance));
        CapturedEvent branch = events.await(event -> event.field("kind").equals("URGENT_CASE_REPORTED")
                && event.field("organisationId").equals(World.BRANCH.toString()));
        events.await(event -> event.field("kind").equals("URGENT_CASE_REPORTED")
                && event.field("organisationId").equals(World.CITY_BUREAU.toString()));
        assertThat(branch.payload().has("subjectId")).isFalse();

        world.letTimeRunOut(grievance.id());
        events.await(event -> urgent(event, World.PROVINCE_DESK, grievance));
    }

    @Test
    void nobody_is_told_who_was_erased_meanwhile() {
        OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        world.run("UPDATE known_person SET erased = true WHERE id = ?", rider);
        QuarkusTransaction.requiringNew().run(() -> erasures.fire(new PersonErased(rider)));
        UUID other = world.newRider();
        OneCase.filedBy(other).done(World.secretary(), "acceptance", "");

        letPendingGo();

        events.await(event -> event.field("personId").equals(other.toString()));
        assertThat(toRider()).isEmpty();
    }

    @Test
    void whose_account_went_on_in_another_is_told_there() {
        OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        UUID present = world.newRider();
        world.run("UPDATE known_person SET merged_into = ? WHERE id = ?", present, rider);

        letPendingGo();

        events.await(event -> event.field("personId").equals(present.toString()));
        assertThat(toRider()).isEmpty();
    }

    private static boolean urgent(CapturedEvent event, UUID desk, OneCase grievance) {
        return event.field("kind").equals("URGENT_CASE")
                && event.field("organisationId").equals(desk.toString())
                && event.field("role").equals("DUTY_OFFICER")
                && event.field("subjectId").equals(grievance.id());
    }

    private static boolean isWarned(OneCase grievance) {
        return CaseIds.one("SELECT (alarm_at = due_at)::text FROM grievance WHERE id = ?::uuid", grievance.id())
                .equals("true");
    }

    private CapturedEvent awaitRider(String kind) {
        return events.await(event -> event.field("personId").equals(rider.toString())
                && event.field("kind").equals(kind));
    }

    private List<CapturedEvent> toRider() {
        return events.untilNow().stream()
                .filter(event -> event.field("personId").equals(rider.toString()))
                .toList();
    }

    private static String earliestSendsLater() {
        return CaseIds.one("SELECT (min(send_at) > now())::text || ? FROM pending_notice", "");
    }

    /** Until nothing waits any more, and what did is on its way. */
    private void letPendingGo() {
        world.run("UPDATE pending_notice SET send_at = now() - interval '1 minute'");
        Eventually.await(() -> pending() == 0);
    }

    private static void awaitPending(int least) {
        Eventually.await(() -> pending() >= least);
    }

    private static int pending() {
        return Integer.parseInt(CaseIds.one("SELECT count(*) || ? FROM pending_notice", ""));
    }
}
