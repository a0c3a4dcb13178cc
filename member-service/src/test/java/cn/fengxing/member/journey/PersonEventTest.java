package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class PersonEventTest {

    private static final String TYPE = "cn.fengxing.person.changed.v1";

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void others_learn_where_a_person_belongs_and_nothing_personal() throws Exception {
        try (var events = EventCaptor.fromNow("fengxing.people.v1")) {
            Rider rider = Rider.registered();

            CapturedEvent event = events.await(each -> rider.id().toString().equals(each.key()));

            assertThat(event.type()).isEqualTo(TYPE);
            assertThat(event.headers()).containsEntry("ce_source", "/member").containsKeys("ce_id", "ce_time");
            assertThat(event.field("contactBranchId")).isEqualTo(Province.RIDERS_BRANCH.toString());
            assertThat(event.field("kindOfWork")).isEqualTo("RIDER");
            assertThat(event.value()).doesNotContain(rider.phone());
        }
    }

    @Test
    void everybody_is_told_of_an_ended_session_and_of_a_person_who_left() throws Exception {
        try (var events = EventCaptor.fromNow("fengxing.people.v1")) {
            Rider rider = Rider.registered();
            Rider second = rider.signedInAgain();
            second.calls().post("/v1/identity/sign-outs").then().statusCode(204);
            rider.asksToLeave().then().statusCode(202);
            province.weekPassesFor(rider.id());

            CapturedEvent ended = events.await(each -> rider.id().toString().equals(each.key())
                    && !each.payload().path("revokedSessions").isEmpty());
            CapturedEvent left = events.await(each -> rider.id().toString().equals(each.key())
                    && each.payload().path("erased").asBoolean());

            assertThat(ended.field("revokedSessions")).isNotNull();
            assertThat(left.payload().has("kindOfWork")).isFalse();
            assertThat(left.payload().has("tokensValidFrom")).isTrue();
            assertThat(left.payload().path("version").asLong())
                    .isGreaterThan(ended.payload().path("version").asLong());
        }
    }
}
