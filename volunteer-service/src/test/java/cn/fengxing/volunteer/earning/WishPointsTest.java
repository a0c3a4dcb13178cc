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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class WishPointsTest {

    private final UUID rider = UUID.randomUUID();
    private final UUID wish = UUID.randomUUID();

    @Inject
    LearnAdoptedWishes learnAdoptedWishes;

    @Inject
    PostEarnings postEarnings;

    @Inject
    PointsReads points;

    @Inject
    ObjectMapper json;

    @Test
    void an_adopted_wish_earns_two_points_once_and_not_before_night() {
        adopted(wish, rider);
        adopted(wish, rider);

        assertThat(points.balance(rider).balance()).isZero();
        night();
        adopted(wish, rider);
        night();
        assertThat(points.balance(rider).balance()).isEqualTo(2);
    }

    @Test
    void a_wish_of_somebody_who_has_left_earns_nobody_anything() {
        adopted(wish, null);
        night();
        adopted(wish, rider);
        night();

        assertThat(points.balance(rider).balance()).isEqualTo(2);
    }

    private void adopted(UUID id, @Nullable UUID suggester) {
        var data = new HashMap<String, Object>();
        data.put("suggestionId", id);
        data.put("suggesterId", suggester);
        data.put("version", 1);
        var event = new ReceivedEvent(
                UUID.randomUUID(),
                "fengxing.suggestions.v1",
                "cn.fengxing.suggestion.adopted.v1",
                id.toString(),
                "/test",
                Instant.now(),
                json.valueToTree(data));
        QuarkusTransaction.requiringNew().run(() -> learnAdoptedWishes.handle(event));
    }

    private void night() {
        Instant later = Instant.now().plus(Duration.ofDays(2));
        QuarkusTransaction.requiringNew().run(() -> postEarnings.act(later, 100_000));
    }
}
