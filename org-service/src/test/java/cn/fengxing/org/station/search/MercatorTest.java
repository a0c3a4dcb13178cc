package cn.fengxing.org.station.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class MercatorTest {

    /** The promise by which a search may stop reading. */
    @Property(tries = 5_000)
    void nothing_within_a_distance_on_the_ground_lies_beyond_its_reach_in_the_plane(
            @ForAll @DoubleRange(min = -80, max = 80) double lat,
            @ForAll @DoubleRange(min = -2, max = 2) double north,
            @ForAll @DoubleRange(min = -3, max = 3) double east) {
        double metres = Mercator.metres(120, lat, 120 + east, lat + north);
        double plane = Math.hypot(east, Mercator.y(lat + north) - Mercator.y(lat));

        assertThat(plane).isLessThanOrEqualTo(Mercator.reach(lat, metres) + 1e-9);
    }

    @Example
    void a_degree_of_latitude_is_111_kilometres() {
        assertThat(Mercator.metres(123, 41, 123, 42)).isCloseTo(111_195, within(1.0));
    }

    @Example
    void shenyang_is_356_kilometres_from_dalian() {
        assertThat(Mercator.metres(123.4315, 41.8057, 121.6147, 38.9140)).isCloseTo(356_000, within(3_000.0));
    }
}
