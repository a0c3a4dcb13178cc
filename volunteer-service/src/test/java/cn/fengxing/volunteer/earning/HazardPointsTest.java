package cn.fengxing.volunteer.earning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.volunteer.points.PointsReads;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardPointsTest {

    private final UUID rider = UUID.randomUUID();
    private final UUID hazard = UUID.randomUUID();

    @Inject
    LearnVerifiedHazards learnVerifiedHazards;

    @Inject
    LearnErasures learnErasures;

    @Inject
    PostEarnings postEarnings;

    @Inject
    PointsReads points;

    @Inject
    ObjectMapper json;

    @Test
    void a_verified_hazard_earns_two_points_but_not_before_night() {
        verified(hazard);

        assertThat(points.balance(rider).balance()).isZero();
        night();
        assertThat(points.balance(rider).balance()).isEqualTo(2);
    }

    @Test
    void a_hazard_earns_once_however_often_word_of_it_comes() {
        verified(hazard);
        verified(hazard);
        night();
        verified(hazard);
        night();

        assertThat(points.balance(rider).balance()).isEqualTo(2);
    }

    @Test
    void everybody_who_reported_it_earns_and_each_report_once() {
        UUID other = UUID.randomUUID();
        var further = List.of(Map.of("reportId", UUID.randomUUID(), "reporterId", other));
        var event = Map.of("hazardId", hazard, "reporterId", rider, "furtherReports", further);
        handle("cn.fengxing.hazard.verified.v1", event, learnVerifiedHazards::handle);
        handle("cn.fengxing.hazard.verified.v1", event, learnVerifiedHazards::handle);
        night();

        assertThat(points.balance(rider).balance()).isEqualTo(2);
        assertThat(points.balance(other).balance()).isEqualTo(2);
    }

    @Test
    void a_hazard_that_nobody_known_reported_earns_nobody_anything() {
        handle("cn.fengxing.hazard.verified.v1", Map.of("hazardId", hazard), learnVerifiedHazards::handle);
        night();

        assertThat(points.balance(rider).balance()).isZero();
    }

    @Test
    void an_erased_person_has_no_account_and_earns_nothing_after_a_replay() {
        verified(hazard);
        night();
        handle("cn.fengxing.person.changed.v1", Map.of("personId", rider, "erased", true), learnErasures::handle);
        verified(UUID.randomUUID());
        night();

        assertThat(points.balance(rider).balance()).isZero();
    }

    @Test
    void what_two_accounts_of_one_person_earned_is_read_together_until_the_merge_is_undone() {
        UUID other = UUID.randomUUID();
        verified(hazard);
        night();

        merged(rider, other, 2);
        assertThat(points.balance(other).balance()).isEqualTo(2);

        merged(rider, null, 3);
        merged(rider, other, 2);
        assertThat(points.balance(other).balance()).isZero();
        assertThat(points.balance(rider).balance()).isEqualTo(2);
    }

    private void merged(UUID from, UUID into, long version) {
        var data = new HashMap<String, Object>(Map.of("personId", from, "erased", false, "version", version));
        data.put("mergedInto", into);
        handle("cn.fengxing.person.changed.v1", data, learnErasures::handle);
    }

    private void verified(UUID id) {
        handle(
                "cn.fengxing.hazard.verified.v1",
                Map.of("hazardId", id, "reporterId", rider),
                learnVerifiedHazards::handle);
    }

    private void handle(String type, Map<String, ?> data, java.util.function.Consumer<ReceivedEvent> handler) {
        var event = new ReceivedEvent(
                UUID.randomUUID(), "topic", type, "key", "/test", Instant.now(), json.valueToTree(data));
        QuarkusTransaction.requiringNew().run(() -> handler.accept(event));
    }

    private void night() {
        Instant later = Instant.now().plus(Duration.ofDays(2));
        QuarkusTransaction.requiringNew().run(() -> postEarnings.act(later, 100_000));
    }
}
