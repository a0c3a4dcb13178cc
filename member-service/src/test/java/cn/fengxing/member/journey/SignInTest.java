package cn.fengxing.member.journey;

import static cn.fengxing.member.journey.Api.code;
import static cn.fengxing.member.journey.Api.newPhone;
import static cn.fengxing.member.journey.Api.register;
import static cn.fengxing.member.journey.Api.registration;
import static cn.fengxing.member.journey.Api.requestCode;
import static cn.fengxing.member.journey.Api.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SignInTest {

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void who_holds_a_phone_registers_and_comes_back() {
        Rider rider = Rider.registered();

        Rider later = rider.signedInAgain();

        assertThat(later.id()).isEqualTo(rider.id());
        later.me().then().statusCode(200).body("phone", equalTo(rider.phone())).body("kindOfWork", equalTo("RIDER"));
    }

    @Test
    void asking_for_a_code_is_answered_alike_whether_or_not_the_phone_is_known() {
        Rider known = Rider.registered();

        Response toKnown = requestCode(known.phone());
        Response toStranger = requestCode(newPhone());

        assertThat(seen(toKnown)).isEqualTo(seen(toStranger));
    }

    @Test
    void asking_too_often_is_answered_alike_and_sends_nothing() throws Exception {
        String phone = newPhone();
        code(phone);
        int sent = Files.readAllLines(LocalRun.codes()).size();

        requestCode(phone).then().statusCode(202);

        assertThat(Files.readAllLines(LocalRun.codes())).hasSize(sent);
    }

    @Test
    void only_who_holds_the_code_learns_that_a_phone_is_not_registered() {
        String phone = newPhone();
        String right = code(phone);

        signIn(phone, wrong(right)).then().statusCode(401).body("type", endsWith(":wrong-code"));
        signIn(phone, right).then().statusCode(409).body("type", endsWith(":not-registered"));

        register(registration(phone, right, Province.HEPING)).then().statusCode(201);
    }

    @Test
    void a_registered_phone_that_registers_again_is_signed_in_and_nothing_else_changes() {
        Rider rider = Rider.registered();

        Response again = register(registration(rider.phone(), code(rider.phone()), Province.JINZHOU));

        again.then().statusCode(201).body("personId", equalTo(rider.id().toString()));
        rider.me().then().body("divisionCode", equalTo(Province.HEPING));
    }

    @Test
    void a_code_works_once() {
        Rider rider = Rider.registered();
        String right = code(rider.phone());
        signIn(rider.phone(), right).then().statusCode(200);

        signIn(rider.phone(), right).then().statusCode(401).body("type", endsWith(":wrong-code"));
    }

    @Test
    void a_code_used_many_times_at_once_works_once() {
        Rider rider = Rider.registered();
        String right = code(rider.phone());

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> signIn(rider.phone(), right).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void after_five_wrong_tries_the_right_code_is_wrong_too() {
        Rider rider = Rider.registered();
        String right = code(rider.phone());
        IntStream.range(0, 5)
                .forEach(i -> signIn(rider.phone(), wrong(right)).then().statusCode(401));

        signIn(rider.phone(), right).then().statusCode(401);
    }

    @Test
    void wrong_tries_count_though_the_registration_around_them_is_undone() {
        String phone = newPhone();
        String right = code(phone);
        IntStream.range(0, 5)
                .forEach(i -> register(registration(phone, wrong(right), Province.HEPING))
                        .then()
                        .statusCode(401));

        register(registration(phone, right, Province.HEPING)).then().statusCode(401);
    }

    @Test
    void a_registration_that_names_no_company_can_be_corrected_with_the_same_code() {
        String phone = newPhone();
        String right = code(phone);
        String noCompany = registration(phone, right, Province.HEPING)
                .replace(Province.PLATFORM.toString(), UUID.randomUUID().toString());
        register(noCompany).then().statusCode(400).body("errors[0].reason", equalTo("company-unknown"));

        register(registration(phone, right, Province.HEPING)).then().statusCode(201);
    }

    @Test
    void a_registration_needs_a_consent_to_a_text_that_was_published() {
        String phone = newPhone();
        String body = registration(phone, code(phone), Province.HEPING);

        register(body.replace("2026-01", "1999-01"))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("text-unknown"));
        register(body.replace("\"REGISTRATION\"", "\"NAME\"")).then().statusCode(400);
    }

    @Test
    void a_registration_sent_twice_with_one_key_gives_one_person_and_one_answer() {
        String phone = newPhone();
        String body = registration(phone, code(phone), Province.HEPING);
        String key = UUID.randomUUID().toString();

        Response first = Api.anybody().header("Idempotency-Key", key).body(body).post("/v1/people");
        Response second =
                Api.anybody().header("Idempotency-Key", key).body(body).post("/v1/people");

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_file_of_codes_is_for_its_owner_only() throws Exception {
        code(newPhone());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(LocalRun.codes())))
                .isEqualTo("rw-------");
    }

    private static String wrong(String right) {
        return right.equals("000000") ? "000001" : "000000";
    }

    private static List<Object> seen(Response answer) {
        List<String> headers =
                answer.headers().asList().stream().map(Header::getName).sorted().toList();
        return List.of(answer.statusCode(), answer.asString(), headers);
    }
}
