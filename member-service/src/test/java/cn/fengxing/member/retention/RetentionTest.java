package cn.fengxing.member.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock moves: each period is looked at from a day before its end and from a day after. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RetentionTest {

    @Inject
    KeepNoLonger retention;

    @Inject
    EntityManager entities;

    @Inject
    Planted planted;

    @Inject
    Province province;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void somebody() {
        planted.person(person, UUID.randomUUID());
    }

    @Test
    void sessions_are_forgotten_a_week_after_they_ended() {
        UUID living = planted.session(person);
        UUID revoked = planted.session(person);
        province.run("UPDATE sign_in_session SET revoked_at = now() WHERE id = ?", revoked);

        pass("sessions", 6);
        assertThat(count("sign_in_session WHERE person_id = ?")).isEqualTo(2);
        pass("sessions", 7);
        assertThat(province.one("SELECT string_agg(id::text, ',') FROM sign_in_session WHERE person_id = ?", person))
                .isEqualTo(living.toString());
    }

    @Test
    void one_time_codes_are_forgotten_after_two_days() {
        byte[] index = person.toString().getBytes();
        province.run("INSERT INTO sign_in_code VALUES (?, '\\x02', now(), now(), 0, current_date)", index);

        pass("one-time codes", 1);
        assertThat(province.one("SELECT count(*) FROM sign_in_code WHERE phone_index = ?", index))
                .isEqualTo(1L);
        pass("one-time codes", 2);
        assertThat(province.one("SELECT count(*) FROM sign_in_code WHERE phone_index = ?", index))
                .isEqualTo(0L);
    }

    @Test
    void codes_and_sessions_count_real_time_however_far_ahead_the_clock_of_the_domain_is() {
        byte[] index = person.toString().getBytes();
        province.run(
                "INSERT INTO sign_in_code VALUES (?, '\\x02', now(), now() + interval '5 minutes', 0, current_date)",
                index);
        UUID living = planted.session(person);
        province.run("UPDATE sign_in_session SET expires_at = now() + interval '1 day' WHERE id = ?", living);

        QuarkusTransaction.requiringNew()
                .run(() -> new KeepNoLonger(entities).act(Instant.now().plus(Duration.ofDays(20)), 1000));

        assertThat(province.one("SELECT count(*) FROM sign_in_code WHERE phone_index = ?", index))
                .isEqualTo(1L);
        assertThat(count("sign_in_session WHERE person_id = ?")).isEqualTo(1);
    }

    @Test
    void a_consent_taken_back_is_proof_for_three_years_and_one_that_stands_stays() {
        province.run(
                "INSERT INTO consent VALUES (gen_random_uuid(), ?, 'NAME', '2026-01', now() - interval '9 years', now())",
                person);

        pass("consents taken back", 3 * 365 - 1);
        assertThat(count("consent WHERE person_id = ?")).isEqualTo(2);
        pass("consents taken back", 3 * 365);
        assertThat(count("consent WHERE person_id = ?")).isEqualTo(1);
    }

    @Test
    void rows_of_rosters_that_nobody_answers_go_after_ninety_days_and_answered_ones_stay() {
        UUID company = UUID.randomUUID();
        listed(company, false);
        listed(company, true);

        pass("roster rows that nobody claims", 89);
        assertThat(province.one("SELECT count(*) FROM roster_row WHERE company_id = ?", company))
                .isEqualTo(2L);
        pass("roster rows that nobody claims", 90);
        assertThat(province.one("SELECT string_agg(answer, ',') FROM roster_row WHERE company_id = ?", company))
                .isEqualTo("DENIED");
    }

    @Test
    void openings_are_kept_for_three_years_and_no_clock_takes_away_the_last_six_months() {
        opened("4 years");
        opened("1 month");

        pass("openings", 1);
        assertThat(count("opening WHERE person_id = ?")).isEqualTo(1);
        pass("openings", 9 * 365);
        assertThat(count("opening WHERE person_id = ?")).isEqualTo(1);
    }

    @Test
    void whoever_is_silent_for_two_years_leaves_a_month_later_unless_he_comes_back() {
        pass("silent accounts", 2 * 365 - 1);
        assertThat(leaves()).isNull();
        pass("silent accounts", 2 * 365 + 2);
        assertThat(leaves()).isNotNull();
    }

    @Test
    void an_account_whose_number_went_on_and_that_has_no_other_way_in_leaves_after_half_a_year() {
        pass("accounts without a way in", 182);
        assertThat(leaves()).isNull();
        province.run("UPDATE person SET phone = NULL, phone_index = NULL WHERE id = ?", person);
        pass("accounts without a way in", 182);
        assertThat(leaves()).isNotNull();
    }

    @Test
    void the_job_goes_through_all_periods() {
        retention.act(Instant.now().plus(Duration.ofHours(2)), 100);

        assertThat(leaves()).isNull();
    }

    private void pass(String what, int days) {
        Instant then = Instant.now().plus(Duration.ofDays(days)).plusSeconds(60);
        Period period = Period.ALL.stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
        int ended;
        do {
            ended = QuarkusTransaction.requiringNew().call(() -> retention.end(period, then, 1000));
        } while (ended == 1000);
    }

    private void listed(UUID company, boolean denied) {
        province.run(
                """
                INSERT INTO roster_row (id, company_id, roster_id, phone_index, content, listed_at, person_id, answer, answered_at)
                VALUES (gen_random_uuid(), ?, gen_random_uuid(), '\\x01', '\\x01', now(), CAST(? AS uuid), ?, CAST(? AS timestamptz))""",
                company,
                denied ? person.toString() : null,
                denied ? "DENIED" : null,
                denied ? Instant.now().toString() : null);
    }

    private void opened(String ago) {
        province.run(
                "INSERT INTO opening VALUES (gen_random_uuid(), ?, gen_random_uuid(), 'CONTACT', '回访', now() - CAST(? AS interval))",
                person,
                ago);
    }

    private Object leaves() {
        return province.one("SELECT leaves_at FROM person WHERE id = ?", person);
    }

    private int count(String from) {
        return ((Number) province.one("SELECT count(*) FROM " + from, person)).intValue();
    }
}
