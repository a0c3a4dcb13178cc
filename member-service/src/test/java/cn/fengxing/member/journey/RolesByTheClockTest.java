package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.kit.time.Today;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five minutes before midnight in China, and after it. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
@WithTestResource(MovedClock.class)
class RolesByTheClockTest {

    @Inject
    Province province;

    @Inject
    Planted planted;

    @Inject
    Clock clock;

    private final UUID branch = UUID.randomUUID();
    private LocalDate today;
    private Duration lateEvening;
    private Rider rider;

    @BeforeEach
    void five_minutes_to_midnight() {
        province.exists();
        today = LocalDate.now(Today.SHANGHAI);
        lateEvening =
                Duration.between(Instant.now(), Today.startOf(today.plusDays(1)).minus(Duration.ofMinutes(5)));
        move(lateEvening);
        rider = Rider.registered();
    }

    @AfterEach
    void the_real_time() {
        move(Duration.ZERO);
    }

    @Test
    void a_role_that_ends_today_is_in_no_token_that_lives_beyond_midnight() throws IOException {
        role("ADVISER", today.minusDays(1), today);

        Response before = Api.refresh(rider.refreshToken());
        move(lateEvening.plusMinutes(10));
        Response after = Api.refresh(before.path("refreshToken"));

        assertThat(grants(before)).contains("ADVISER@" + branch);
        assertThat(life(before)).isBetween(1L, 300L);
        assertThat(before.<Integer>path("expiresIn")).isEqualTo((int) life(before));
        assertThat(grants(after)).doesNotContain("ADVISER@" + branch);
        assertThat(life(after)).isEqualTo(900);
    }

    @Test
    void a_role_that_ended_yesterday_opens_nothing_and_one_of_tomorrow_not_yet() throws IOException {
        role("ADVISER", today.minusDays(9), today.minusDays(1));
        role("STATION_KEEPER", today.plusDays(1), null);

        Response before = Api.refresh(rider.refreshToken());
        move(lateEvening.plusMinutes(10));
        Response after = Api.refresh(before.path("refreshToken"));

        assertThat(grants(before)).noneMatch(grant -> grant.endsWith(branch.toString()));
        assertThat(grants(after)).contains("STATION_KEEPER@" + branch);
    }

    @Test
    void where_it_is_asked_for_staff_without_a_second_factor_hold_no_role_that_opens_personal_data()
            throws IOException {
        UUID staff = UUID.randomUUID();
        planted.person(staff, branch);
        planted.account(staff);
        role(staff, "BRANCH_SECRETARY", today.minusDays(1), null);
        role(staff, "DASHBOARD", today.minusDays(1), null);

        Response without = Api.signInAs("staff-" + staff.toString().substring(0, 8), Planted.PASSWORD);
        province.run("INSERT INTO second_factor VALUES (?, '\\x00', now(), now())", staff);
        Response with = Api.refresh(without.path("refreshToken"));

        without.then().body("mustEnrolSecondFactor", equalTo(true));
        assertThat(grants(without)).contains("DASHBOARD@" + branch).doesNotContain("BRANCH_SECRETARY@" + branch);
        with.then().body("mustEnrolSecondFactor", equalTo(false));
        assertThat(grants(with)).contains("DASHBOARD@" + branch, "BRANCH_SECRETARY@" + branch);
    }

    @Test
    void who_signs_in_by_phone_has_shown_the_phone_already() throws IOException {
        role("BRANCH_SECRETARY", today.minusDays(1), null);

        Response answer = Api.refresh(rider.refreshToken());

        answer.then().body("mustEnrolSecondFactor", equalTo(false));
        assertThat(grants(answer)).contains("BRANCH_SECRETARY@" + branch);
    }

    private void move(Duration offset) {
        MovedClock.by(offset);
        Eventually.await(() -> Duration.between(Instant.now().plus(offset), clock.instant())
                        .abs()
                        .compareTo(Duration.ofSeconds(20))
                < 0);
    }

    private void role(String role, LocalDate from, LocalDate to) {
        role(rider.id(), role, from, to);
    }

    private void role(UUID person, String role, LocalDate from, LocalDate to) {
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, valid_to, needs_second)
                VALUES (gen_random_uuid(), ?, ?, ?, now(), ?, CAST(? AS date), false)""", person, role, branch, from, to == null ? null : to.toString());
    }

    private static List<String> grants(Response tokens) throws IOException {
        return new ObjectMapper().convertValue(claims(tokens).path("grants"), List.class);
    }

    private static long life(Response tokens) throws IOException {
        return claims(tokens).path("exp").asLong() - claims(tokens).path("iat").asLong();
    }

    private static JsonNode claims(Response tokens) throws IOException {
        String payload = tokens.<String>path("accessToken").split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }
}
