package cn.fengxing.kit.problem;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "stale, 412, stale-version",
        "database-gone, 503, unavailable",
        "foreign-key, 409, conflict",
        "twice, 409, already-exists",
        "check, 500, internal-error",
        "bug, 500, internal-error"
    })
    void a_failure_says_what_the_caller_may_know_of_it(String how, int status, String code) {
        signedIn()
                .get("/v1/samples/failing/" + how)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:fengxing:problem:" + code))
                .body("status", equalTo(status));
    }

    @Test
    void an_unavailable_database_says_when_to_come_back() {
        signedIn().get("/v1/samples/failing/database-gone").then().header("Retry-After", equalTo("1"));
    }

    @Test
    void an_internal_error_shows_the_id_it_was_logged_under_and_nothing_else() {
        String body = signedIn()
                .get("/v1/samples/failing/bug")
                .then()
                .body("instance", startsWith("urn:uuid:"))
                .extract()
                .asString();
        assertThat(body).doesNotContain("secret", "13800000000", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| 未找到",
                "zh-CN,zh;q=0.9 | 未找到",
                "en | Not found",
                "en-GB, zh;q=0.5 | Not found",
                "fr | 未找到",
                ";;; | 未找到",
            })
    void the_callers_language_is_spoken(String acceptLanguage, String title) {
        signedIn()
                .header("Accept-Language", acceptLanguage == null ? "" : acceptLanguage)
                .get("/v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1b")
                .then()
                .statusCode(404)
                .body("title", equalTo(title));
    }

    @Test
    void every_common_problem_has_its_texts_and_is_documented() throws IOException {
        String documented = Files.readString(Path.of(System.getProperty("fengxing.root"), "docs", "problems.md"));
        ProblemTexts texts = new ProblemTexts();
        for (ProblemType type : commonTypes()) {
            assertThat(documented).contains("| `" + type.code() + "` | " + type.status() + " |");
            for (Locale language : Language.SPOKEN) {
                for (String part : List.of(".title", ".detail")) {
                    assertThat(texts.text(language, type.code() + part, "none")).isNotEqualTo(type.code() + part);
                }
            }
        }
    }

    private static List<ProblemType> commonTypes() {
        return Arrays.stream(CommonProblems.class.getFields())
                .filter(field -> field.getType() == ProblemType.class)
                .map(ProblemsTest::value)
                .toList();
    }

    private static ProblemType value(Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
