package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Other people's linters accept what we publish. */
class ContractsTest {

    @Test
    void spectral_finds_no_error_in_the_openapi_files() {
        assertThat(Programs.outside("npm", "run", "--silent", "openapi")).contains("0 errors");
    }

    @Test
    void the_reference_parser_accepts_the_asyncapi_document() {
        assertThat(Programs.outside("npm", "run", "--silent", "asyncapi")).contains("messages on");
    }
}
