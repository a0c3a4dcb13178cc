package cn.fengxing.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeFilterTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/grievances/01932f6a, grievances:read",
        "HEAD, v1/grievances, grievances:read",
        "POST, /v1/grievances, grievances:write",
        "DELETE, //v1/people/rosters/1, people:write",
        "POST, /open311/v2/requests.json, open311:write",
        "GET, /, :read"
    })
    void a_scope_names_the_segment_and_whether_something_may_change(String method, String path, String scope) {
        assertThat(ScopeFilter.needed(method, path)).isEqualTo(scope);
    }
}
