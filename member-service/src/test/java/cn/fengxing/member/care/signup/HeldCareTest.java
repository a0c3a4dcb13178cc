package cn.fengxing.member.care.signup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.kit.places.PlaceTerms;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class HeldCareTest {

    @Inject
    HeldCareSignUps held;

    @Inject
    Places places;

    @Inject
    CareSignUps signUps;

    @Inject
    Province province;

    @Inject
    Planted planted;

    private final UUID session = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void two_people_and_a_session_with_one_place() {
        planted.person(first, UUID.randomUUID());
        planted.person(second, UUID.randomUUID());
        UUID programme = UUID.randomUUID();
        province.run("""
                INSERT INTO care_programme VALUES
                (?, gen_random_uuid(), '210102001000', 'CLINIC', '义诊', '', '', NULL, now(), 0)""", programme);
        province.run("""
                INSERT INTO care_session (id, programme_id, starts_at, ends_at, address, state, forget_at, version)
                VALUES (?, ?, now() + interval '1 hour', now() + interval '2 hours', '地点', 'PLANNED', now() + interval '90 days', 0)""", session, programme);
        Instant now = Instant.now();
        in(() -> {
            places.offer(session, new PlaceTerms(1, 5, now.minusSeconds(60), now.plusSeconds(60), now.plusSeconds(60)));
            return true;
        });
        signUp(first);
        signUp(second);
    }

    @Test
    void who_leaves_frees_the_place_and_is_known_to_nobody() {
        in(() -> {
            held.erase(first);
            return true;
        });
        assertThat(in(() -> held.held(first))).isEmpty();
        assertThat(in(() -> signUps.of(session, 0, 9)))
                .singleElement()
                .matches(left -> left.personId().equals(second) && left.state() == PlaceState.HELD);
    }

    @Test
    void who_was_two_has_the_sign_ups_of_both_and_gives_them_back() {
        UUID other = UUID.randomUUID();
        planted.person(other, UUID.randomUUID());
        List<String> moved = in(() -> held.move(first, other));
        assertThat(in(() -> held.held(first))).isEmpty();
        assertThat(in(() -> held.held(other))).hasSize(1);
        assertThat(in(() -> signUps.of(session, 0, 1)).get(0).personId()).isEqualTo(other);
        in(() -> {
            held.moveBack(first, other, moved);
            return true;
        });
        assertThat(in(() -> held.held(first))).hasSize(1);
        assertThat(in(() -> held.held(other))).isEmpty();
    }

    private void signUp(UUID person) {
        in(() -> {
            var place = places.signUp(session, places.holder(CareKind.CLINIC.holderField(), person));
            signUps.add(place, person, false);
            return true;
        });
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
