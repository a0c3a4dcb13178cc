package cn.fengxing.kit.http;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static cn.fengxing.kit.sample.Requests.with;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.kit.sample.SampleRequest;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class StrictJsonTest {

    @Test
    void a_request_as_documented_is_understood() {
        put(SampleRequest.EXAMPLE).statusCode(200);
        put(with("longitude", "123")).statusCode(200);
        put(with("note", "\"\\ud83d\\ude00 😀\"")).statusCode(200);
        put(with("dueAt", "\"2026-03-02T01:00:00.123456789Z\"")).statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            count | "1" | wrong-type
            count | 1.7 | wrong-type
            count | 1.0 | wrong-type
            count | true | wrong-type
            count | [1] | wrong-type
            count | "" | wrong-type
            count | 99999999999 | out-of-range
            count | null | required
            count | 0 | too-small
            places | null | wrong-type
            places | "5" | wrong-type
            longitude | "1.5" | wrong-type
            longitude | null | required
            longitude | 1e999 | out-of-range
            open | 1 | wrong-type
            open | "true" | wrong-type
            open | 0 | wrong-type
            name | 1 | wrong-type
            name | true | wrong-type
            name | ["a"] | wrong-type
            name | {} | wrong-type
            name | "" | required
            kind | 0 | wrong-type
            kind | "courier" | wrong-value
            kind | "" | wrong-value
            kind | " COURIER" | wrong-value
            kind | "1" | wrong-value
            kind | "PILOT" | wrong-value
            parentId | "abc" | wrong-format
            parentId | "" | wrong-format
            parentId | "AY9OKnw7fU6fWmt8jZ4PGg==" | wrong-format
            parentId | 1 | wrong-type
            dueAt | 1767225600 | wrong-type
            dueAt | "2026-03-02T01:00:00+08:00" | wrong-format
            dueAt | "2026-03-02T01:00:00" | wrong-format
            dueAt | "2026-02-30T01:00:00Z" | wrong-format
            dueAt | "+12026-03-02T01:00:00Z" | wrong-format
            day | "2026-3-2" | wrong-format
            day | "2026-02-29" | wrong-format
            day | "0000-01-01" | wrong-format
            day | [2026,3,2] | wrong-type
            day | 20000 | wrong-type
            amount | "1.5" | wrong-type
            amount | true | wrong-type
            note | "a\\u0000b" | nul-character
            note | "\\ud83d" | broken-unicode
            note | "\\ude00\\ud83d" | broken-unicode
            parts | {} | wrong-type
            parts | "" | wrong-type
            tags | "a" | wrong-type
            """)
    void a_wrong_value_is_refused_with_its_reason(String field, String json, String reason) {
        put(with(field, json))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:fengxing:problem:invalid-request"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", equalTo(reason));
    }

    @ParameterizedTest(name = "{0} is named for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            tags[1] | "tags":["a",1] | wrong-type
            tags[0] | "tags":["a\\u0000"] | nul-character
            parts[0].title | "parts":[{"title":1}] | wrong-type
            parts[0].title | "parts":[{"title":" "}] | required
            parts[0].size | "parts":[{"title":"a","size":1}] | unknown-field
            labels.k | "labels":{"k":"\\ud800"} | broken-unicode
            colour | "colour":"red" | unknown-field
            """)
    void the_path_of_a_wrong_field_is_named(String field, String part, String reason) {
        String key = part.substring(1, part.indexOf('"', 1));
        String json = part.substring(part.indexOf(':') + 1);
        String body = SampleRequest.EXAMPLE.contains("\"" + key + "\":")
                ? with(key, json)
                : SampleRequest.EXAMPLE.replaceFirst("\\{", "{" + part + ",");
        put(body).statusCode(400).body("errors[0].field", equalTo(field)).body("errors[0].reason", equalTo(reason));
    }

    @Test
    void a_null_among_the_elements_of_a_list_is_refused() {
        put(with("tags", "[null]")).statusCode(400);
        put(with("labels", "{\"k\":null}")).statusCode(400);
    }

    @Test
    void a_field_name_that_may_be_data_is_not_repeated() {
        put(SampleRequest.EXAMPLE.replaceFirst("\\{", "{\"13800000000\":1,"))
                .statusCode(400)
                .body("errors[0].field", equalTo("?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"parts\":[{\"title\":\"a\",\"title\":\"b\"}]}",
                "{",
                "{]",
                "nonsense",
                "{'name':'a'}",
                "{\"name\":\"a\",}",
                "{\"longitude\":NaN}",
                "{/* */}"
            })
    void what_is_not_json_is_refused(String body) {
        put(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:fengxing:problem:malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", " x", " 1", "]", "\u0000"})
    void nothing_may_follow_the_text(String rest) {
        put(SampleRequest.EXAMPLE + rest).statusCode(400).body("type", equalTo("urn:fengxing:problem:malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"\"", "1", "true"})
    void another_json_value_than_an_object_is_refused(String body) {
        put(body).statusCode(400).contentType("application/problem+json").body("errors[0].field", equalTo("body"));
    }

    @Test
    void invalid_utf_8_is_refused() {
        byte[] latin1 = with("note", "\"é\"").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        signedIn()
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(latin1)
                .put("/v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:fengxing:problem:malformed-json"));
    }

    @Test
    void text_without_a_limit_of_its_own_ends_at_four_thousand_characters() {
        put(with("note", "\"" + "字".repeat(4_000) + "\"")).statusCode(200);
        put(with("note", "\"" + "字".repeat(4_001) + "\""))
                .statusCode(400)
                .body("errors[0].reason", equalTo("too-long"));
        put(with("name", "\"" + "字".repeat(61) + "\""))
                .statusCode(400)
                .body("errors[0].reason", equalTo("wrong-length"));
    }

    @Test
    void deep_nesting_is_refused() {
        put(with("parts", "[".repeat(1_100) + "]".repeat(1_100))).statusCode(400);
    }

    private static ValidatableResponse put(String body) {
        return signedIn()
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a")
                .then();
    }
}
