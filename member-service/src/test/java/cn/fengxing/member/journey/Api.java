package cn.fengxing.member.journey;

import static io.restassured.RestAssured.given;

import cn.fengxing.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.UUID;

/** Calls as the apps make them. */
final class Api {

    private static final Random RANDOM = new Random();

    private Api() {}

    /** Nobody else's: the last four digits, by which codes are found, are of this test alone. */
    static String newPhone() {
        return "13%09d".formatted(RANDOM.nextInt(1_000_000_000));
    }

    static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    static RequestSpecification as(String accessToken) {
        return anybody().auth().oauth2(accessToken);
    }

    static RequestSpecification holding(String role, UUID organisationId) {
        return as(Tokens.holding(role, organisationId).text());
    }

    static Response requestCode(String phone) {
        return anybody().body("{\"phone\":\"" + phone + "\"}").post("/v1/identity/codes");
    }

    /** Asks for a code and looks at the phone. */
    static String code(String phone) {
        requestCode(phone).then().statusCode(202);
        return lastCode(phone);
    }

    /** The last one if it can still be used, for there is one a minute, else a new one. */
    static String anyCode(String phone) {
        requestCode(phone);
        return lastCode(phone);
    }

    static String lastCode(String phone) {
        try {
            return Files.readAllLines(LocalRun.codes()).stream()
                    .filter(line -> line.contains("*" + phone.substring(7) + " "))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .orElseThrow(() -> new AssertionError("no code came"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response signIn(String phone, String code) {
        return anybody()
                .body("{\"phone\":\"%s\",\"code\":\"%s\"}".formatted(phone, code))
                .post("/v1/identity/code-sign-ins");
    }

    static Response signInAs(String username, String password) {
        return anybody()
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .post("/v1/identity/password-sign-ins");
    }

    static Response refresh(String refreshToken) {
        return anybody().body("{\"refreshToken\":\"" + refreshToken + "\"}").post("/v1/identity/refreshes");
    }

    static String registration(String phone, String code, String divisionCode) {
        return """
                {"phone":"%s","code":"%s","kindOfWork":"RIDER","platformId":"%s","divisionCode":"%s",
                 "consent":{"purpose":"REGISTRATION","textVersion":"2026-01"}}""".formatted(phone, code, Province.PLATFORM, divisionCode);
    }

    static Response register(String body) {
        return anybody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/people");
    }
}
