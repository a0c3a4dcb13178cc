package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The companies of a worker's chain, the platform and its partners, and whoever is tied to one of them. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class TiesTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void no_company_whichever_handles_a_case_as_the_workers_branch() {
        for (UUID companys : List.of(World.COMPANY_PARTY, World.COMPANY_SUB_BRANCH, World.PARTNER_BRANCH)) {
            UUID rider = world.newRider();
            world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", companys, rider);

            OneCase grievance = OneCase.filedBy(rider);

            assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("BRANCH");
            assertThat(grievance.see(grievance.rider(), "owner.id"))
                    .isNotIn(
                            World.COMPANY_PARTY.toString(),
                            World.COMPANY_SUB_BRANCH.toString(),
                            World.PARTNER_BRANCH.toString());
        }
    }

    @Test
    void a_companys_branch_is_passed_by_also_where_the_worker_names_no_platform() {
        UUID rider = world.newRider();
        world.run(
                "UPDATE known_person SET contact_branch_id = ?, platform_id = NULL WHERE id = ?",
                World.COMPANY_PARTY,
                rider);

        OneCase grievance = OneCase.filedBy(rider);

        assertThat(grievance.see(grievance.rider(), "owner.id")).isNotEqualTo(World.COMPANY_PARTY.toString());
    }

    @Test
    void a_secretary_with_a_role_at_the_company_finds_no_case_about_it() {
        OneCase grievance = OneCase.filedBy(world.newRider());

        for (UUID companys : List.of(World.OFFICE, World.COMPANY, World.COMPANY_PARTY, World.COMPANY_SUB_BRANCH)) {
            assertCannotOpen(grievance, tied("PLATFORM_OFFICER", companys));
        }
        assertThat(grievance.read(tied("PLATFORM_OFFICER", World.RIVAL_OFFICE)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_secretary_with_a_role_at_the_partner_finds_no_case_of_its_riders() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET partner_id = ? WHERE id = ?", World.PARTNER, rider);
        OneCase grievance = OneCase.filedBy(rider);

        assertCannotOpen(grievance, tied("DASHBOARD", World.PARTNER));
        assertThat(grievance.read(World.secretary()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_company_handles_what_was_passed_to_it() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        String alias = grievance.companyId(World.officer());

        assertThat(OneCase.readAs(World.officer(), alias).statusCode()).isEqualTo(200);
    }

    @Test
    void an_officer_finds_the_companys_cases_under_the_office_where_the_role_is_held() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        String alias = grievance.companyId(World.officer());
        String officer = Tokens.holding("PLATFORM_OFFICER", World.OFFICE).text();

        for (UUID asked : List.of(World.OFFICE, World.COMPANY_PARTY)) {
            assertThat(as(officer)
                            .get("/v1/grievances?scope=QUEUE&limit=200&organisationId=" + asked)
                            .asString())
                    .contains(alias);
        }
        assertThat(as(officer)
                        .get("/v1/grievances?scope=QUEUE&organisationId=" + World.COMPANY)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_declares_a_tie_neither_lists_nor_opens_cases_about_the_company_and_leaves_those_at_hand() {
        UUID officer = UUID.randomUUID();
        String token = Tokens.of(officer).holding("ADVISER", World.BRANCH).text();
        OneCase accepted = OneCase.filedBy(world.newRider()).done(token, "acceptance", "");
        OneCase other = OneCase.filedBy(world.newRider());

        declare(token, World.OFFICE);

        assertCannotOpen(accepted, token);
        assertCannotOpen(other, token);
        assertThat(accepted.read(World.secretary()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_tie_that_has_ended_keeps_away_from_the_cases_that_were_there() {
        UUID officer = UUID.randomUUID();
        String token = Tokens.of(officer).holding("ADVISER", World.BRANCH).text();
        OneCase grievance = OneCase.filedBy(world.newRider());
        world.run(
                "INSERT INTO declared_tie (id, person_id, company_id, from_date, until_date, recorded_by, version)"
                        + " VALUES (gen_random_uuid(), ?, ?, '2020-01-01', ?, ?, 0)",
                officer,
                World.COMPANY,
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")),
                officer);

        assertCannotOpen(grievance, token);
        world.run(
                "UPDATE grievance SET filed_at = now() + interval '3 days' WHERE id = ?",
                UUID.fromString(grievance.id()));
        assertThat(grievance.read(token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_tie_that_an_administrator_records_holds_where_it_was_recorded_and_nowhere_else() {
        UUID officer = UUID.randomUUID();
        String token = Tokens.of(officer).holding("ADVISER", World.BRANCH).text();
        OneCase grievance = OneCase.filedBy(world.newRider());

        record(
                World.COMPANY,
                officer,
                Tokens.holding("ORG_ADMIN", World.COMPANY).text());
        assertThat(grievance.read(token).statusCode())
                .as("a company keeps nobody away by its records")
                .isEqualTo(200);

        record(
                World.CITY_COMMITTEE,
                officer,
                Tokens.holding("ORG_ADMIN", World.PROVINCE_COMMITTEE).text());
        assertCannotOpen(grievance, token);
        assertThat(as(token).get("/v1/grievances/ties").jsonPath().getList("items"))
                .hasSize(2);
    }

    @Test
    void a_branch_whose_secretary_is_tied_gets_no_case_about_the_company_and_the_community_does() {
        UUID branch = UUID.randomUUID();
        world.add(branch, "浑南外卖流动党员党支部", "MOBILE_BRANCH", "PARTY", World.CITY_COMMITTEE, "210112000000", null);
        declare(Tokens.holding("BRANCH_SECRETARY", branch).text(), World.COMPANY);
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", branch, rider);

        OneCase grievance = OneCase.filedBy(rider);

        assertThat(grievance.see(grievance.rider(), "owner.id")).isNotEqualTo(branch.toString());
    }

    private static void declare(String token, UUID company) {
        assertThat(as(token)
                        .body("{\"companyId\":\"" + company + "\"}")
                        .post("/v1/grievances/ties")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void record(UUID organisation, UUID person, String administrator) {
        assertThat(as(administrator)
                        .body("{\"personId\":\"%s\",\"organisationId\":\"%s\",\"companyId\":\"%s\"}"
                                .formatted(person, organisation, World.COMPANY))
                        .post("/v1/grievances/ties/records")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void assertCannotOpen(OneCase grievance, String token) {
        assertThat(grievance.read(token).statusCode()).isEqualTo(404);
        assertThat(as(token).get("/v1/grievances?scope=QUEUE&limit=200").asString())
                .doesNotContain(grievance.id());
    }

    private static String tied(String role, UUID organisation) {
        return Tokens.holding("BRANCH_SECRETARY", World.BRANCH)
                .holding(role, organisation)
                .text();
    }
}
