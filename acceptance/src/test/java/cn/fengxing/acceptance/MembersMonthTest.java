package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.testkit.Eventually;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month of a mobile member through the one port: from a poster in a business district to being forgotten. */
@ExtendWith(RunningSuite.class)
class MembersMonthTest {

    private static final String PHONE = "13981240771";
    private static final String NAME = "尉迟凌霄";
    private static final Duration LONGER_THAN_THE_WEEK_TO_THINK_IT_OVER = Duration.ofDays(8);

    private static Suite suite;
    private static City home;
    private static City city;

    @BeforeAll
    static void start(Suite running) {
        suite = running;
        home = new City(suite, "盘锦市", "2111");
        city = new City(suite, "营口市", "2108");
    }

    @Test
    void a_member_arrives_takes_part_moves_over_asks_for_the_data_and_is_forgotten() {
        Api member = city.register(PHONE);
        member.put("/v1/people/me/name", named(), "/v1/people/me").expect(200);
        MembersMonth month = new MembersMonth(suite, home, city, member);

        assertThat(month.seesThePoster()).isEqualTo("中央商务区流动党员登记站");
        assertThat(month.registersAsMember().text("placement")).isEqualTo("UNPLACED");
        month.isPlaced();
        month.checksIn();
        String card = month.showsIdentity();
        city.anybody.get("/v1/members/signs/" + card).expect(200);
        month.getsAnAdviser();
        month.isFollowedByApplicant(city.register("13981240772"));
        month.attendsAHealthCheck();
        URI letter = month.receivesALetter();
        assertThat(verified(letter).text("name")).isEqualTo(NAME);
        month.movesOver();
        assertThat(member.get("/v1/notifications").expect(200).body().path("items"))
                .isNotEmpty();
        nobodyButTheOwnBranchKnows(month.person());
        everythingIsHandedOver(member);

        member.post("/v1/people/me/erasure", Map.of("code", city.codeSentTo(PHONE)))
                .expect(202);
        suite.letPass(LONGER_THAN_THE_WEEK_TO_THINK_IT_OVER);
        Eventually.await(
                "the member to be forgotten",
                () -> city.secretary.get("/v1/people/" + month.person()).status() == 404);
        assertThat(verified(letter).body().toString()).doesNotContain(NAME);
        city.anybody.get("/v1/members/signs/" + card).expect(404);
    }

    private static Map<String, Object> named() {
        return Map.of("name", NAME, "consent", Map.of("purpose", "NAME", "textVersion", "2026-01"));
    }

    private static Answer verified(URI letter) {
        return city.anybody
                .get("/v1/honours/verification?" + letter.getRawQuery())
                .expect(200);
    }

    /** The company never learns of a membership; neither does another branch. */
    private static void nobodyButTheOwnBranchKnows(String person) {
        city.officer.get("/v1/people/" + person).expect(403);
        city.officer.get("/v1/members?branchId=" + city.mobileBranch).expect(403);
        home.secretary.get("/v1/people/" + person).expect(404);
    }

    private static void everythingIsHandedOver(Api member) {
        Answer export = member.post("/v1/people/me/export", Map.of("code", city.codeSentTo(PHONE)))
                .expect(200);
        assertThat(export.body().toString()).contains(NAME, PHONE, "MEMBERSHIP", "HEALTH", "党员先锋骑手", "SERVICE_PROMISE");
    }
}
