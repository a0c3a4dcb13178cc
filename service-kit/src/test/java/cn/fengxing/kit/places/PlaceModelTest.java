package cn.fengxing.kit.places;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.outbox.KitDatabase;
import cn.fengxing.kit.problem.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The places of a real database against a list of names, of whom the first so many hold one. */
class PlaceModelTest {

    private static final Instant NOW = Instant.parse("2026-03-16T04:00:00Z");
    private static final int MAY_WAIT = 3;

    private static Places places;

    @BeforeContainer
    static void database() {
        // statement by statement: this is about order, PlacesTest about crowds
        places = new Places(new PlaceTable(KitDatabase.fresh().application()), null, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private enum Act {
        SIGN_UP,
        GIVE_UP,
        CAPACITY
    }

    private record Step(Act act, int value) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var act = Arbitraries.of(Act.SIGN_UP, Act.SIGN_UP, Act.SIGN_UP, Act.GIVE_UP, Act.GIVE_UP, Act.CAPACITY);
        return Combinators.combine(act, Arbitraries.integers().between(0, 7))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 25)
    void the_first_so_many_who_still_want_it_hold_a_place_and_the_others_wait_in_order(
            @ForAll("steps") List<Step> steps) {
        UUID subject = UUID.randomUUID();
        places.offer(subject, terms(2));
        var oracle = new Oracle(2);
        for (Step step : steps) {
            boolean accepted = accepted(subject, step);
            assertThat(accepted).as("%s on %s", step, oracle).isEqualTo(oracle.accepts(step));
            assertThat(seen(subject)).as("after %s", step).isEqualTo(oracle.seen());
            assertThat(places.counts(subject)).isEqualTo(oracle.counts());
        }
    }

    private static boolean accepted(UUID subject, Step step) {
        try {
            switch (step.act()) {
                case SIGN_UP -> places.signUp(subject, holder(step.value()));
                case GIVE_UP -> places.giveUp(subject, holder(step.value()));
                case CAPACITY -> places.change(subject, terms(step.value()));
            }
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }

    private static List<String> seen(UUID subject) {
        return places.standing(subject).stream()
                .map(place -> IntStream.rangeClosed(0, 7)
                                .filter(person -> places.of(subject, holder(person))
                                        .filter(place::equals)
                                        .isPresent())
                                .findFirst()
                                .orElseThrow()
                        + " " + place.state())
                .toList();
    }

    /** As simple as can be. */
    private static final class Oracle {

        private final List<Integer> people = new ArrayList<>();
        private int capacity;

        Oracle(int capacity) {
            this.capacity = capacity;
        }

        boolean accepts(Step step) {
            return switch (step.act()) {
                case SIGN_UP ->
                    !people.contains(step.value()) && people.size() < capacity + MAY_WAIT && people.add(step.value());
                case GIVE_UP -> people.remove((Integer) step.value());
                case CAPACITY -> {
                    boolean enough = step.value() >= Math.min(people.size(), capacity);
                    capacity = enough ? step.value() : capacity;
                    yield enough;
                }
            };
        }

        List<String> seen() {
            return IntStream.range(0, people.size())
                    .mapToObj(i -> people.get(i) + " " + (i < capacity ? PlaceState.HELD : PlaceState.WAITING))
                    .toList();
        }

        PlaceCounts counts() {
            int held = Math.min(people.size(), capacity);
            return new PlaceCounts(capacity, held, people.size() - held);
        }

        @Override
        public String toString() {
            return people + " of " + capacity;
        }
    }

    private static PlaceTerms terms(int capacity) {
        return new PlaceTerms(capacity, MAY_WAIT, NOW, NOW.plusSeconds(60), NOW.plusSeconds(60));
    }

    private static PlaceHolder holder(int person) {
        return new PlaceHolder(("person " + person).getBytes(StandardCharsets.UTF_8));
    }
}
