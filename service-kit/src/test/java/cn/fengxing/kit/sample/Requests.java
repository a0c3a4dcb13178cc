package cn.fengxing.kit.sample;

import static io.restassured.RestAssured.given;

import cn.fengxing.testkit.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How the tests call the sample. */
public final class Requests {

    public static final UUID RIDER = UUID.randomUUID();

    private Requests() {}

    public static RequestSpecification signedIn() {
        return signedIn(RIDER);
    }

    public static RequestSpecification signedIn(UUID person) {
        return given().header("Authorization", "Bearer " + Tokens.of(person).text());
    }

    /** A good request with this JSON text in place of the field's value, written as JSON. */
    public static String with(String field, String json) {
        return SampleRequest.EXAMPLE.replaceFirst(
                "\"" + field + "\":(\\[[^]]*]|\\{[^}]*}|\"[^\"]*\"|[^,}]*)",
                "\"" + field + "\":" + java.util.regex.Matcher.quoteReplacement(json));
    }

    public static String named(String name) {
        return with("name", "\"" + name + "\"");
    }
}
