package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organisations/../identity",
                "/v1/organisations/./x",
                "/v1/organisations/%2e%2E/identity",
                "/v1/organisations/.%2e/identity",
                "/v1/organisations/..;x=1/identity",
                "/v1/organisations%2F..%2Fidentity",
                "/v1/organisations/a%5cb",
                "/v1/organisations/a\\b",
                "/v1/organisations/%00",
                "/v1/organisations/%",
                "/v1/organisations/%4",
                "/v1/organisations/%zz",
                "/v1/沈阳",
                "v1/organisations"
            })
    void a_path_that_servers_could_read_differently_is_not_sound(String path) {
        assertThat(Paths.areSound(path, null)).isFalse();
    }

    @Test
    void a_query_must_be_well_encoded() {
        assertThat(Paths.areSound("/v1/companies", "name=%E5%A4%96")).isTrue();
        assertThat(Paths.areSound("/v1/companies", "name=%E5%A4%")).isFalse();
    }

    @Test
    void dots_within_a_name_are_only_dots() {
        assertThat(Paths.areSound("/assets/index-1a.min..js", null)).isTrue();
    }
}
