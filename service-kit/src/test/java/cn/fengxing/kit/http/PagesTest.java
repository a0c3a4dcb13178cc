package cn.fengxing.kit.http;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PagesTest {

    record Key(Instant at, UUID id) {}

    @Test
    void following_the_links_reads_everything_once() {
        List<Integer> seen = new ArrayList<>();
        String path = "/v1/samples?limit=2&text=a%20b";
        while (path != null) {
            Response page = signedIn().urlEncodingEnabled(false).get(path);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            String link = page.header("Link");
            path = link == null ? null : link.substring(1, link.indexOf('>'));
            assertThat(link == null).isEqualTo(page.path("next") == null);
        }
        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void the_link_keeps_the_other_parameters_and_names_no_host() {
        String link = signedIn()
                .urlEncodingEnabled(false)
                .get("/v1/samples?text=a%20b&limit=2")
                .header("Link");
        assertThat(link)
                .startsWith("</v1/samples?")
                .contains("text=a%20b", "limit=2")
                .endsWith(">; rel=\"next\"");
    }

    @Test
    void the_last_page_has_no_next() {
        signedIn()
                .get("/v1/samples?limit=5")
                .then()
                .body("items.size()", equalTo(5))
                .body("next", nullValue());
    }

    @Test
    void a_cursor_comes_back_as_the_key_it_was() {
        Key key = new Key(Instant.parse("2026-03-02T01:00:00.123456Z"), UUID.randomUUID());
        assertThat(Cursors.decode(Cursors.encode(key), Key.class)).isEqualTo(key);
        assertThat(Cursors.decode(Cursors.encode("210102000000"), String.class)).isEqualTo("210102000000");
    }
}
