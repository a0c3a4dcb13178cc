package cn.fengxing.grievance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionsTest {

    @Test
    void a_village_lies_in_township_county_city_and_province() {
        assertThat(Divisions.chain("210102001002"))
                .containsExactly("210102001002", "210102001000", "210102000000", "210100000000", "210000000000");
    }

    @Test
    void above_a_city_is_the_province_and_above_that_nothing() {
        assertThat(Divisions.above("210100000000")).containsExactly("210000000000");
        assertThat(Divisions.above("210000000000")).isEmpty();
    }

    @Test
    void a_code_tells_its_level() {
        assertThat(Divisions.chain("210102001002").stream().map(Divisions::level))
                .containsExactly("VILLAGE", "TOWNSHIP", "COUNTY", "CITY", "PROVINCE");
    }
}
