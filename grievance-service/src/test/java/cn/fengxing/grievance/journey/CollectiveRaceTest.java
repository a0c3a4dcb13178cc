package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two things at once to a collective case. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CollectiveRaceTest {

    @Inject
    World world;

    private UUID company;
    private List<OneCase> cases;
    private OneCollective together;

    @BeforeEach
    void a_collective_case_of_eight() {
        world.exists();
        company = UUID.randomUUID();
        world.add(company, "竞速外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        cases = Stream.generate(() -> OneCase.filedBy(newRider())).limit(8).toList();
        together = OneCollective.atBranch(company);
        cases.subList(0, 4).forEach(each -> each.done(each.rider(), "collective-membership", ""));
        together.done(World.secretary(), "acceptance", "");
    }

    @RepeatedTest(3)
    void of_two_handlers_one_answers_and_the_other_is_told_to_read_again() {
        String seen = together.read(World.secretary()).header("ETag");

        List<Integer> answers = Stream.of(
                        at(() -> together.actOn(World.secretary(), seen, "resolution-proposal", OneCollective.ANSWER)),
                        at(() -> together.actOn(
                                World.secretary(),
                                seen,
                                "refusal",
                                "{\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"请向交警部门反映。\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(cases.subList(0, 4).stream()
                        .map(each -> each.see(each.rider(), "status"))
                        .distinct())
                .hasSize(1);
    }

    @RepeatedTest(3)
    void who_stays_is_answered_and_who_left_before_is_not_whatever_comes_first() {
        List<CompletableFuture<Response>> moves = cases.stream()
                .map(each -> at(() -> each.act(
                        each.rider(), cases.indexOf(each) < 4 ? "collective-departure" : "collective-membership", "")))
                .toList();
        Response answer = together.act(World.secretary(), "resolution-proposal", OneCollective.ANSWER);
        List<Integer> results = moves.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 409);
        // Who was answered meanwhile reads again; who came to a case that was answered finds none to join.
        assertThat(results).allMatch(status -> List.of(200, 404, 409, 412).contains(status));
        for (OneCase each : cases) {
            boolean stays = OneCollective.membership(each).statusCode() == 200
                    && OneCollective.membership(each)
                            .jsonPath()
                            .getString("state")
                            .equals("STAYS");
            if (stays && answer.statusCode() == 200) {
                assertThat(each.see(each.rider(), "status")).isEqualTo("RESOLUTION_PROPOSED");
            }
            if (cases.indexOf(each) >= 4 && !stays) {
                assertThat(each.see(each.rider(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
            }
        }
    }

    private static CompletableFuture<Response> at(Supplier<Response> call) {
        return CompletableFuture.supplyAsync(call);
    }

    private UUID newRider() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET platform_id = ? WHERE id = ?", company, rider);
        return rider;
    }
}
