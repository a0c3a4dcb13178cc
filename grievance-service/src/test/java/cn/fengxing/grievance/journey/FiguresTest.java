package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class FiguresTest {

    @Inject
    World world;

    private final UUID branch = UUID.randomUUID();

    @BeforeEach
    void a_branch_of_its_own() {
        world.exists();
        world.add(branch, "沈阳市代驾行业流动党员党支部", "MOBILE_BRANCH", "PARTY", World.CITY_COMMITTEE, World.CITY, null);
    }

    @Test
    void the_three_rates_follow_what_happened() {
        for (int rating = 1; rating <= 5; rating++) {
            settled(rating, rating > 1 ? "RESOLVED" : "PARTLY_RESOLVED");
        }
        OneCase late = filed();
        world.letTimeRunOut(late.id());
        Eventually.await(() -> late.see(late.rider(), "hop").equals("PLATFORM"));

        JsonPath rates = rates();

        assertThat(rates.getInt("response.count")).isEqualTo(6);
        assertThat(rates.getDouble("response.share")).isEqualTo(0.833, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(rates.getInt("resolution.count")).isEqualTo(5);
        assertThat(rates.getDouble("resolution.share")).isEqualTo(0.9, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(rates.getDouble("satisfaction.share")).isEqualTo(0.4, org.assertj.core.data.Offset.offset(0.0001));
    }

    @Test
    void a_committee_that_finds_the_right_organisation_in_time_has_answered() {
        UUID committee = UUID.randomUUID();
        world.add(committee, "铁西区委两新工委", "WORKING_COMMITTEE", "PARTY", World.CITY_COMMITTEE, "210106000000", null);
        String secretary = Tokens.holding("BRANCH_SECRETARY", branch).text();
        String dispatcher = Tokens.holding("ORG_ADMIN", committee).text();
        for (int filed = 0; filed < 5; filed++) {
            OneCase grievance = filed("210106000000");
            grievance.done(secretary, "return", "{\"reason\":\"不属于本支部。\"}");
            grievance.done(
                    dispatcher, "assignment", "{\"organisationId\":\"" + World.OTHER_BRANCH + "\",\"reason\":\"转办\"}");
        }

        JsonPath rates = rates(committee);

        assertThat(rates.getInt("response.count")).isEqualTo(5);
        assertThat(rates.getDouble("response.share")).isEqualTo(1);
    }

    @Test
    void fewer_than_five_are_not_shown() {
        settled(5, "RESOLVED");

        JsonPath rates = rates();

        assertThat(rates.getBoolean("resolution.fewerThanFive")).isTrue();
        assertThat((Object) rates.get("resolution.count")).isNull();
        assertThat((Object) rates.get("resolution.share")).isNull();
    }

    private OneCase filed() {
        return filed(World.COUNTY);
    }

    private OneCase filed(String division) {
        UUID rider = world.newRider();
        world.run(
                "UPDATE known_person SET contact_branch_id = ?, division_code = ? WHERE id = ?",
                branch,
                division,
                rider);
        return OneCase.filedBy(rider);
    }

    private void settled(int rating, String outcome) {
        String secretary = Tokens.holding("BRANCH_SECRETARY", branch).text();
        OneCase grievance = filed();
        grievance.done(secretary, "acceptance", "");
        grievance.done(secretary, "resolution-proposal", "{\"outcome\":\"RESOLVED\",\"answer\":\"已退回。\"}");
        grievance.done(
                grievance.rider(), "confirmation", "{\"rating\":" + rating + ",\"outcome\":\"" + outcome + "\"}");
    }

    private JsonPath rates() {
        return rates(branch);
    }

    private JsonPath rates(UUID organisation) {
        var response = as(Tokens.holding("DASHBOARD", World.CITY_COMMITTEE).text())
                .get("/v1/statistics/grievances?from=2020-01&to=2099-12&organisationId=" + organisation);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath();
    }
}
