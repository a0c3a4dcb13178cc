package cn.fengxing.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReachPropertiesTest {

    private static final int SIZE = 30;
    private static final List<Role> ROLES =
            List.of(Role.ORG_ADMIN, Role.COMMUNITY_WORKER, Role.DUTY_OFFICER, Role.REGULATOR);

    @Property(tries = 200)
    void a_living_seat_reaches_all_of_its_subtree(@ForAll long seed) {
        each(seed, (reach, target) -> {
            OrganisationPlace seat = reach.seat();
            if (!seat.dissolved() && isBelow(target, seat)) {
                assertThat(reach.covers(target)).isTrue();
            }
        });
    }

    @Property(tries = 200)
    void nothing_ever_reaches_above(@ForAll long seed) {
        each(seed, (reach, target) -> {
            OrganisationPlace seat = reach.seat();
            if (isBelow(seat, target)) {
                assertThat(reach.covers(target)).isFalse();
            }
        });
    }

    @Property(tries = 200)
    void nothing_ever_reaches_an_equal_beside_it(@ForAll long seed) {
        each(seed, (reach, target) -> {
            OrganisationPlace seat = reach.seat();
            boolean apart = !seat.equals(target) && !isBelow(target, seat);
            boolean equal = seat.type().equals(target.type())
                    || Reach.TERRITORIAL.containsAll(List.of(seat.type(), target.type()));
            if (apart && equal && String.valueOf(seat.divisionCode()).equals(target.divisionCode())) {
                assertThat(reach.covers(target)).isFalse();
            }
        });
    }

    @Property(tries = 200)
    void outside_of_the_tree_only_what_lies_in_the_division_is_reached(@ForAll long seed) {
        each(seed, (reach, target) -> {
            OrganisationPlace seat = reach.seat();
            if (!isBelow(target, seat) && !seat.equals(target) && reach.covers(target)) {
                assertThat(DivisionCode.holds(seat.divisionCode(), target.divisionCode()))
                        .isTrue();
                assertThat(seat.type())
                        .isIn("PARTY_COMMITTEE", "WORKING_COMMITTEE", "STREET_COMMUNITY", "DUTY_DESK", "REGULATOR");
                assertThat(seat.servesCompanyId()).isNull();
            }
        });
    }

    @Property(tries = 200)
    void two_organisations_never_reach_each_other(@ForAll long seed) {
        each(seed, (reach, target) -> {
            OrganisationPlace seat = reach.seat();
            if (!seat.equals(target) && reach.covers(target)) {
                assertThat(new Reach(target, reach.role()).covers(seat)).isFalse();
            }
        });
    }

    private interface Claim {
        void about(Reach reach, OrganisationPlace target);
    }

    private static void each(long seed, Claim claim) {
        Forest forest = Forest.grown(seed, SIZE);
        for (Role role : ROLES) {
            forest.places()
                    .forEach(seat -> forest.places().forEach(target -> claim.about(new Reach(seat, role), target)));
        }
    }

    private static boolean isBelow(OrganisationPlace one, OrganisationPlace other) {
        return !one.equals(other) && one.path().startsWith(other.path());
    }
}
