package cn.fengxing.kit.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PlacesTest {

    private static final int CROWD = 200;
    private static final int CAPACITY = 20;

    @Inject
    Places places;

    @Inject
    Clock clock;

    private final UUID subject = UUID.randomUUID();

    @Test
    void two_hundred_at_once_get_twenty_places_and_the_rest_wait_or_are_refused() throws Exception {
        offer(terms(CAPACITY, 100));
        List<UUID> people = people(CROWD);
        List<String> outcomes = allAtOnce(people, this::outcomeOfSigningUp);
        assertThat(outcomes.stream().filter("HELD"::equals)).hasSize(CAPACITY);
        assertThat(outcomes.stream().filter("WAITING"::equals)).hasSize(100);
        assertThat(outcomes.stream().filter("places-full"::equals)).hasSize(80);
        assertThat(standing().stream().map(Place::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
        assertThat(standing().subList(0, CAPACITY)).allMatch(place -> place.state() == PlaceState.HELD);
    }

    @Test
    void those_who_give_up_at_once_are_followed_by_as_many_in_order() throws Exception {
        offer(terms(CAPACITY, 100));
        List<UUID> people = people(60);
        people.forEach(this::outcomeOfSigningUp);
        List<Place> moved = new ArrayList<>();
        allAtOnce(
                        people.subList(0, CAPACITY),
                        person ->
                                in(() -> places.giveUp(subject, holder(person)).movedUp()))
                .forEach(moved::addAll);
        assertThat(moved.stream().map(Place::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(21, 40).boxed().toList());
        assertThat(in(() -> places.counts(subject))).isEqualTo(new PlaceCounts(CAPACITY, CAPACITY, 20));
    }

    @Test
    void one_person_with_many_fingers_gets_one_place() throws Exception {
        offer(terms(CAPACITY, 10));
        UUID person = UUID.randomUUID();
        List<String> outcomes =
                allAtOnce(Stream.generate(() -> person).limit(40).toList(), this::outcomeOfSigningUp);
        assertThat(outcomes.stream().filter("HELD"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter("signed-up-already"::equals)).hasSize(39);
    }

    @Test
    void more_places_move_the_first_up_and_fewer_than_are_taken_are_refused() {
        offer(terms(1, 10));
        people(4).forEach(this::outcomeOfSigningUp);
        List<Place> moved = in(() -> places.change(subject, terms(3, 10)));
        assertThat(moved.stream().map(Place::number)).containsExactly(2, 3);
        assertThatExceptionOfType(PlaceRejected.FewerThanTaken.class)
                .isThrownBy(() -> in(() -> places.change(subject, terms(2, 10))));
    }

    @Test
    void nobody_signs_up_too_early_or_too_late_and_nobody_moves_up_once_it_is_settled() {
        Instant now = clock.instant();
        Duration hour = Duration.ofHours(1);
        offer(new PlaceTerms(1, 1, now.plus(hour), now.plus(hour), now.plus(hour)));
        UUID early = UUID.randomUUID();
        assertThat(outcomeOfSigningUp(early)).isEqualTo("sign-up-not-open-yet");
        in(() -> places.change(subject, terms(1, 1)));
        UUID waiting = UUID.randomUUID();
        assertThat(outcomeOfSigningUp(early)).isEqualTo("HELD");
        assertThat(outcomeOfSigningUp(waiting)).isEqualTo("WAITING");
        in(() -> places.change(subject, new PlaceTerms(1, 1, now.minus(hour), now.minus(hour), now.minus(hour))));
        assertThat(outcomeOfSigningUp(UUID.randomUUID())).isEqualTo("sign-up-closed");
        assertThat(in(() -> places.giveUp(subject, holder(early))).movedUp()).isEmpty();
        assertThat(in(() -> places.of(subject, holder(waiting))).orElseThrow().state())
                .isEqualTo(PlaceState.WAITING);
    }

    @Test
    void who_comes_back_after_giving_up_stands_at_the_end() {
        offer(terms(1, 5));
        List<UUID> people = people(3);
        people.forEach(this::outcomeOfSigningUp);
        in(() -> places.giveUp(subject, holder(people.get(0))));
        assertThat(outcomeOfSigningUp(people.get(0))).isEqualTo("WAITING");
        Place again = in(() -> places.of(subject, holder(people.get(0)))).orElseThrow();
        assertThat(again.number()).isEqualTo(4);
        assertThat(in(() -> places.ahead(again))).isEqualTo(1);
    }

    @Test
    void what_is_called_off_is_nobodys_and_takes_nobody() {
        offer(terms(1, 5));
        people(3).forEach(this::outcomeOfSigningUp);
        assertThat(in(() -> places.callOff(subject))).hasSize(3);
        assertThat(standing()).isEmpty();
        assertThat(outcomeOfSigningUp(UUID.randomUUID())).isEqualTo("places-full");
    }

    @Test
    void erasing_a_person_frees_the_place_and_leaves_no_trace() {
        offer(terms(1, 5));
        List<UUID> people = people(2);
        people.forEach(this::outcomeOfSigningUp);
        List<Place> moved = in(() -> places.forget(holder(people.get(0))));
        assertThat(moved.stream().map(Place::number)).containsExactly(2);
        assertThat(in(() -> places.of(holder(people.get(0))))).isEmpty();
    }

    @Test
    void one_person_with_two_accounts_keeps_both_sign_ups_and_gets_them_back_apart() {
        offer(terms(1, 5));
        List<UUID> people = people(2);
        people.forEach(this::outcomeOfSigningUp);
        UUID third = UUID.randomUUID();
        List<UUID> moved = in(() -> places.handOver(holder(people.get(0)), holder(third)));
        assertThat(moved).hasSize(1);
        assertThat(in(() -> places.handOver(holder(people.get(1)), holder(third))))
                .as("stands there already")
                .isEmpty();
        in(() -> {
            places.handBack(holder(people.get(0)), holder(third), moved);
            return true;
        });
        assertThat(in(() -> places.of(subject, holder(people.get(0))))).isPresent();
    }

    @Test
    void what_was_never_offered_is_not_found_and_terms_that_cannot_be_are_refused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> in(() -> places.signUp(UUID.randomUUID(), holder(subject))))
                .matches(refused -> refused.type().status() == 404);
        Instant now = clock.instant();
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceTerms(-1, 0, now, now, now));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceTerms(1, 0, now, now.minusSeconds(1), now));
    }

    private String outcomeOfSigningUp(UUID person) {
        try {
            return in(() -> places.signUp(subject, holder(person))).state().name();
        } catch (PlaceRejected refused) {
            return refused.type().code();
        }
    }

    private static <T> List<T> allAtOnce(List<UUID> people, Function<UUID, T> act)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            var start = new CountDownLatch(1);
            List<Future<T>> running = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return act.apply(person);
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private void offer(PlaceTerms terms) {
        in(() -> {
            places.offer(subject, terms);
            return true;
        });
    }

    private List<Place> standing() {
        return in(() -> places.standing(subject));
    }

    private PlaceHolder holder(UUID person) {
        return places.holder("test", person);
    }

    private static List<UUID> people(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private PlaceTerms terms(int capacity, int mayWait) {
        Instant now = clock.instant();
        return new PlaceTerms(capacity, mayWait, now.minusSeconds(60), now.plusSeconds(3_600), now.plusSeconds(3_600));
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
