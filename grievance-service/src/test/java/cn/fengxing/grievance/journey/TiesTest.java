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
