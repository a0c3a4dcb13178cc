package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class NotificationTest {

    private static final String LIST = "/v1/notifications";
    private static final String UNREAD = "/v1/notifications/unread";
    private static final String PREFERENCES = "/v1/notifications/preferences";

    @Inject
    Province province;

    @Inject
    SendNotice sendNotice;

    private Rider rider;
    private Instant began;

    @BeforeEach
    void a_rider() {
        province.exists();
        began = Instant.now();
        rider = Rider.registered();
    }

    @Test
    void a_notice_is_read_by_whose_it_is_in_the_own_language() {
        UUID session = UUID.randomUUID();
        told(NoticeKind.CARE_PLACE_GAINED, session, Instant.now());

        rider.calls()
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("CARE_PLACE_GAINED"))
                .body("items[0].subjectId", equalTo(session.toString()))
                .body("items[0].title", equalTo("候补有了名额"))
                .body("items[0].readAt", nullValue());
        rider.calls()
                .header("Accept-Language", "en")
                .get(LIST)
                .then()
                .body("items[0].title", equalTo("A place has become free"));
        Rider.registered().calls().get(LIST).then().body("items", hasSize(0));
    }

    @Test
    void the_newest_come_first_page_by_page() {
        Instant first = Instant.now().minusSeconds(100);
        told(NoticeKind.PLACED, null, first);
        told(NoticeKind.CARE_REMINDER, null, first.plusSeconds(10));
        told(NoticeKind.CASE_MOVED, null, first.plusSeconds(20));

        Response page = rider.calls().queryParam("limit", 2).get(LIST);

        page.then().body("items.kind", contains("CASE_MOVED", "CARE_REMINDER"));
        rider.calls()
                .queryParam("cursor", page.<String>path("next"))
                .get(LIST)
                .then()
                .body("items.kind", contains("PLACED"))
                .body("next", nullValue());
    }

    @Test
    void what_lies_ahead_is_not_shown_yet() {
        told(NoticeKind.ACTIVITY_REMINDER, null, Instant.now().plusSeconds(3600));

        rider.calls().get(LIST).then().body("items", hasSize(0));
        rider.calls().get(UNREAD).then().body("count", equalTo(0));
    }

    @Test
    void what_is_read_is_no_longer_counted() {
        Instant first = Instant.now().minusSeconds(100);
        told(NoticeKind.PLACED, null, first);
        told(NoticeKind.CARE_REMINDER, null, first.plusSeconds(10));
        told(NoticeKind.CASE_MOVED, null, first.plusSeconds(20));
        List<String> ids = rider.calls().get(LIST).path("items.id");
        rider.calls().get(UNREAD).then().body("count", equalTo(3));

        rider.calls().put(LIST + "/" + ids.get(0) + "/read").then().statusCode(204);
        rider.calls().put(LIST + "/" + ids.get(0) + "/read").then().statusCode(204);
        rider.calls().get(UNREAD).then().body("count", equalTo(2));
        rider.calls()
                .body("{\"until\":\"%s\"}".formatted(first.plusSeconds(5)))
                .put(LIST + "/read")
                .then()
                .statusCode(204);

        rider.calls().get(UNREAD).then().body("count", equalTo(1));
        rider.calls()
                .get(LIST)
                .then()
                .body("items[0].readAt", notNullValue())
                .body("items[1].readAt", nullValue())
                .body("items[2].readAt", notNullValue());
    }

    @Test
    void nobody_reads_a_notice_of_somebody_else() {
        told(NoticeKind.PLACED, null, Instant.now());
        String id = rider.calls().get(LIST).path("items[0].id");

        Rider.registered().calls().put(LIST + "/" + id + "/read").then().statusCode(404);

        rider.calls().get(UNREAD).then().body("count", equalTo(1));
    }

    @Test
    void who_waits_is_told_when_something_comes() throws Exception {
        String known = rider.calls().get(UNREAD).path("state");
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() ->
                rider.calls().queryParam("known", known).queryParam("wait", 25).get(UNREAD));

        told(NoticeKind.CASE_MOVED, null, Instant.now());

        waiting.get(20, TimeUnit.SECONDS).then().statusCode(200).body("count", equalTo(1));
    }

    @Test
    void who_waits_in_vain_is_answered_all_the_same() {
        String known = rider.calls().get(UNREAD).path("state");

        rider.calls()
                .queryParam("known", known)
                .queryParam("wait", 1)
                .get(UNREAD)
                .then()
                .statusCode(200)
                .body("state", equalTo(known));
    }

    @Test
    void an_alert_says_that_there_is_something_and_nothing_of_what() {
        neverQuiet();

        told(NoticeKind.DEVELOPMENT_DUE, UUID.randomUUID(), Instant.now());

        Eventually.await(() -> alerts().size() == 1);
        assertThat(alerts().get(0)).endsWith("您有一条新消息，请登录蜂行查看");
    }

    @Test
    void what_comes_soon_after_an_alert_waits_an_hour_unless_it_is_urgent() {
        neverQuiet();
        told(NoticeKind.CASE_MOVED, null, Instant.now());
        Eventually.await(() -> sentAt() != null);

        told(NoticeKind.CARE_REMINDER, null, Instant.now());
        Eventually.await(() -> Boolean.TRUE.equals(province.one(
                "SELECT due_at > sent_at + interval '50 minutes' FROM notice_alert WHERE person_id = ?", rider.id())));
        assertThat(alerts()).hasSize(1);

        told(NoticeKind.URGENT_CASE, null, Instant.now());
        Eventually.await(() -> alerts().size() == 2);
    }

    @Test
    void in_quiet_hours_only_what_is_urgent_is_told_of() {
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        prefers("ALL", now.minusHours(2), now.plusHours(2)).then().statusCode(200);

        told(NoticeKind.CASE_MOVED, null, Instant.now());
        Eventually.await(() -> Boolean.TRUE.equals(province.one(
                "SELECT due_at > now() + interval '1 hour' AND tries = 0 FROM notice_alert WHERE person_id = ?",
                rider.id())));
        assertThat(alerts()).isEmpty();

        told(NoticeKind.URGENT_CASE, null, Instant.now());
        Eventually.await(() -> alerts().size() == 1);
    }

    @Test
    void who_wants_no_alerts_gets_none_and_what_has_been_read_already_raises_none() {
        prefers("NONE", LocalTime.MIN, LocalTime.MIN).then().statusCode(200);

        told(NoticeKind.URGENT_CASE, null, Instant.now());

        Eventually.await(() -> rests());
        assertThat(alerts()).isEmpty();
        rider.calls().get(UNREAD).then().body("count", equalTo(1));
    }

    @Test
    void preferences_are_changed_by_who_has_seen_them() {
        Response usual = rider.calls().get(PREFERENCES);
        usual.then()
                .body("alerts", equalTo("ALL"))
                .body("quietFrom", equalTo("22:00"))
                .body("quietTo", equalTo("07:00"));

        rider.calls()
                .body(preference("URGENT", "21:30", "08:00"))
                .put(PREFERENCES)
                .then()
                .statusCode(428);
        Response changed = change(usual.header("ETag"), "URGENT", "21:30", "08:00");

        changed.then().statusCode(200).body("alerts", equalTo("URGENT")).body("quietTo", equalTo("08:00"));
        change(usual.header("ETag"), "NONE", "21:30", "08:00").then().statusCode(412);
        change(changed.header("ETag"), "NONE", "24:00", "08:00").then().statusCode(400);
        change(changed.header("ETag"), "ALL", "00:00", "00:00").then().statusCode(200);
    }

    private void told(NoticeKind kind, UUID subject, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> sendNotice.to(rider.id(), kind, subject, at));
    }

    private void neverQuiet() {
        prefers("ALL", LocalTime.MIN, LocalTime.MIN).then().statusCode(200);
    }

    private Response prefers(String alerts, LocalTime from, LocalTime to) {
        return change(
                "*", alerts, from.toString().substring(0, 5), to.toString().substring(0, 5));
    }

    private Response change(String tag, String alerts, String from, String to) {
        return rider.calls()
                .header("If-Match", tag)
                .body(preference(alerts, from, to))
                .put(PREFERENCES);
    }

    private static String preference(String alerts, String from, String to) {
        return "{\"alerts\":\"%s\",\"quietFrom\":\"%s\",\"quietTo\":\"%s\"}".formatted(alerts, from, to);
    }

    private Object sentAt() {
        return province.one("SELECT sent_at FROM notice_alert WHERE person_id = ?", rider.id());
    }

    private boolean rests() {
        return Boolean.TRUE.equals(
                province.one("SELECT due_at IS NULL FROM notice_alert WHERE person_id = ?", rider.id()));
    }

    /** To this rider's phone. */
    /** Of this test: the file shows four digits of a phone, which are somebody else's too. */
    private List<String> alerts() {
        Path file = LocalRun.codes().resolveSibling("alerts.txt");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.contains("*" + rider.phone().substring(7) + " "))
                            .filter(line -> !Instant.parse(line.substring(0, line.indexOf(' ')))
                                    .isBefore(began))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
