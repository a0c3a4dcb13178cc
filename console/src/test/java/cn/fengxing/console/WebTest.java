package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WebTest {

    @TestHTTPResource
    URI edge;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/sign-in", "/organisations/01932f6a"})
    void pages_of_the_web_begin_with_the_start_page_and_are_asked_for_each_time(String path) throws Exception {
        Wire.Answer answer = get(path, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("start page");
        assertThat(answer.headers())
                .containsEntry("cache-control", "no-cache")
                .containsEntry("content-type", "text/html;charset=UTF-8");
    }

    @Test
    void a_file_named_by_its_content_is_kept_for_good() throws Exception {
        assertThat(get("/assets/app-1a2b3c.js", "").headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
    }

    @Test
    void a_packed_file_goes_to_those_who_can_unpack_it() throws Exception {
        Wire.Answer packed = get("/assets/app-1a2b3c.js", "Accept-Encoding: br;q=0, gzip\r\n");
        Wire.Answer plain = get("/assets/app-1a2b3c.js", "Accept-Encoding: identity\r\n");

        assertThat(packed.headers()).containsEntry("content-encoding", "gzip").containsEntry("vary", "accept-encoding");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(packed.headers().get("etag")).isNotEqualTo(plain.headers().get("etag"));
    }

    @Test
    void a_file_the_browser_has_is_not_sent_again() throws Exception {
        String tag = get("/", "").headers().get("etag");

        Wire.Answer again = get("/", "If-None-Match: " + tag + "\r\n");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/unlisted.html", "/assets/gone-9z.js", "/files.txt", "/application.properties", "/assets/"})
    void what_the_build_did_not_list_does_not_exist(String path) throws Exception {
        assertThat(get(path, "").status()).isEqualTo(404);
    }

    @Test
    void nothing_inline_runs_and_nobody_frames_the_page() throws Exception {
        Wire.Answer answer = get("/", "");

        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .doesNotContainKey("strict-transport-security");
    }

    private Wire.Answer get(String path, String headers) throws IOException {
        try (Wire wire = new Wire(edge)) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n")
                    .answer();
        }
    }
}
