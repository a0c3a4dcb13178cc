package cn.fengxing.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReachPropertiesTest {

    private static final int SIZE = 30;

    @Property(tries = 200)
    void a_living_seat_reaches_all_of_its_subtree(@ForAll long seed) {
        each(seed, (seat, target) -> {
            if (!seat.dissolved() && isBelow(target, seat)) {
                assertThat(new Reach(seat).covers(target)).isTrue();
            }
        });
    }

    @Property(tries = 200)
    void nothing_ever_reaches_above(@ForAll long seed) {
        each(seed, (seat, target) -> {
            if (isBelow(seat, target)) {
                assertThat(new Reach(seat).covers(target)).isFalse();
            }
        });
    }

    @Property(tries = 200)
    void nothing_ever_reaches_an_equal_beside_it(@ForAll long seed) {
        each(seed, (seat, target) -> {
            boolean apart = !seat.equals(target) && !isBelow(target, seat);
            boolean equal = seat.type().equals(target.type())
                    || new Reach(seat).isTerritorial() && new Reach(target).isTerritorial();
            if (apart && equal && String.valueOf(seat.divisionCode()).equals(target.divisionCode())) {
                assertThat(new Reach(seat).covers(target)).isFalse();
            }
        });
    }

    @Property(tries = 200)
    void outside_of_the_tree_only_what_lies_in_the_division_is_reached(@ForAll long seed) {
        each(seed, (seat, target) -> {
            if (!isBelow(target, seat) && !seat.equals(target) && new Reach(seat).covers(target)) {
                assertThat(DivisionCode.holds(seat.divisionCode(), target.divisionCode()))
                        .isTrue();
                assertThat(seat.type())
                        .isIn("PARTY_COMMITTEE", "WORKING_COMMITTEE", "STREET_COMMUNITY", "DUTY_DESK", "REGULATOR");
            }
        });
    }

    @Property(tries = 200)
    void two_organisations_never_reach_each_other(@ForAll long seed) {
        each(seed, (seat, target) -> {
            if (!seat.equals(target) && new Reach(seat).covers(target)) {
                assertThat(new Reach(target).covers(seat)).isFalse();
            }
        });
    }

    private interface Claim {
        void about(OrganisationPlace seat, OrganisationPlace target);
    }

    private static void each(long seed, Claim claim) {
        Forest forest = Forest.grown(seed, SIZE);
        forest.places().forEach(seat -> forest.places().forEach(target -> claim.about(seat, target)));
    }

    private static boolean isBelow(OrganisationPlace one, OrganisationPlace other) {
        return !one.equals(other) && one.path().startsWith(other.path());
    }
}
