package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardNoticeTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void whoever_answers_for_a_hazard_hears_at_once_and_who_reported_it_later_and_not_of_which() {
        UUID rider = world.newRider();
        try (var notices = EventCaptor.fromNow("fengxing.notices.v1")) {
            OneHazard hazard = OneHazard.reportedBy(rider);
            notices.await(event -> told(event, "HAZARD_ASSIGNED", hazard));

            hazard.done(OneHazard.community(), "verification", "{}");
            world.run("UPDATE pending_notice SET send_at = now()");

            CapturedEvent told = notices.await(event -> event.field("personId").equals(rider.toString()));
            assertThat(told.field("kind")).isEqualTo("HAZARD_VERIFIED");
            assertThat(told.value()).doesNotContain(hazard.id());
        }
    }

    private static boolean told(CapturedEvent event, String kind, OneHazard hazard) {
        return event.field("kind").equals(kind) && event.field("subjectId").equals(hazard.id());
    }
}
