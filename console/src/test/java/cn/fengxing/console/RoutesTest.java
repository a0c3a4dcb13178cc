package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/organisations, ORG",
        "/v1/organisations/01932f6a-7c00-7000-8000-0000000000a1/children, ORG",
        "/v1/people/rosters, MEMBER",
        "/v1/identity/jwks, MEMBER",
        "/v1/platform/cases, GRIEVANCE",
        "/open311/v2/requests.json, GRIEVANCE",
        "/v1/points/balance, VOLUNTEER",
        "/v1/statistics/organisations, ORG",
        "/v1/statistics/members, MEMBER",
        "/v1/statistics/hazards/by-division, GRIEVANCE",
        "/v1/statistics/volunteering, VOLUNTEER",
        "/v1/operations/organisations/dead-letters, ORG",
        "/v1/operations/volunteering/limits, VOLUNTEER"
    })
    void the_longest_prefix_names_the_service(String path, Upstream owner) {
        assertThat(Routes.ownerOf(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/people-of-mine",
                "/v1/unknown",
                "/v1/statistics",
                "/v1/operations/kafka",
                "/v2/people",
                "//v1/people"
            })
    void a_prefix_ends_at_a_whole_segment(String path) {
        assertThat(Routes.ownerOf(path)).isEmpty();
    }

    @Test
    void no_page_of_the_web_answers_within_the_api() {
        assertThat(Routes.isApi("/v1/nothing")).isTrue();
        assertThat(Routes.isApi("/open311")).isTrue();
        assertThat(Routes.isApi("/v1x")).isFalse();
    }
}
