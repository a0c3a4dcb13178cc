package cn.fengxing.member.journey;

import static org.hamcrest.Matchers.hasSize;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class CareReminderTest {

    @Inject
    Province province;

    @Test
    void the_day_before_those_with_a_place_are_reminded_once_and_who_waits_is_not() {
        province.exists();
        String session = CareDesk.planned(CareDesk.started("TRAINING"), 1, 2);
        Rider first = Rider.registered();
        Rider waiting = Rider.registered();
        CareDesk.signUp(first, session);
        CareDesk.signUp(waiting, session);

        province.run(
                "UPDATE care_session SET remind_at = now() - interval '1 second' WHERE id = ?",
                UUID.fromString(session));

        Eventually.await("the reminder", () -> reminders(first).equals(List.of(session)));
        Eventually.await(
                "the reminder to be off",
                () -> province.one("SELECT remind_at FROM care_session WHERE id = ?", UUID.fromString(session))
                        == null);
        waiting.calls().get("/v1/notifications").then().body("items", hasSize(0));
    }

    private static List<String> reminders(Rider rider) {
        return rider.calls()
                .get("/v1/notifications")
                .jsonPath()
                .getList("items.findAll { it.kind == 'CARE_REMINDER' }.subjectId", String.class);
    }
}
