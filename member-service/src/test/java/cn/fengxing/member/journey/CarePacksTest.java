package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class CarePacksTest {

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_pack_is_handed_out_once_for_each_against_the_code_on_the_phone() {
        String programme = CareDesk.started("COOLING_PACK");
        String other = CareDesk.started("COOLING_PACK");
        UUID station = province.station();
        packs(programme, station, true, 1);
        Rider first = Rider.registered();
        handOut(other, station, scan(first, programme)).then().statusCode(400);
        handOut(programme, station, scan(first, programme)).then().statusCode(204);
        handOut(programme, station, scan(first, programme)).then().statusCode(409);
        Rider second = Rider.registered();
        handOut(programme, station, scan(second, programme))
                .then()
                .statusCode(409)
                .body("type", endsWith("care-packs-short"));
        packs(programme, station, true, 3);
        packs(programme, station, false, 1);
        handOut(programme, station, scan(second, programme)).then().statusCode(204);
        CareDesk.runner()
                .get("/v1/care/programmes/" + programme + "/packs")
                .then()
                .body("items[0].balance", equalTo(1))
                .body("items[0].handedOut", equalTo(2));
        assertThat(province.one("SELECT sum(quantity) FROM care_pack_posting WHERE station_id = ?", station))
                .isEqualTo(1L);
    }

    @Test
    void of_many_hands_that_scan_one_phone_at_once_one_gives_a_pack() throws Exception {
        String programme = CareDesk.started("COOLING_PACK");
        UUID here = province.station();
        UUID there = province.station();
        packs(programme, here, true, 20);
        packs(programme, there, true, 20);
        Rider rider = Rider.registered();
        String scan = scan(rider, programme);

        List<Integer> answers = atOnce(
                24,
                hand -> handOut(programme, hand % 2 == 0 ? here : there, scan).statusCode());

        assertThat(answers).containsOnly(204, 409);
        assertThat(answers).filteredOn(status -> status == 204).hasSize(1);
        assertThat(province.one(
                        "SELECT sum(handed_out) FROM care_pack_stock WHERE programme_id = ?",
                        UUID.fromString(programme)))
                .isEqualTo(1L);
        assertThat(province.one(
                        "SELECT count(*) FROM care_pack_posting WHERE programme_id = ? AND movement = 'HANDED_OUT'",
                        UUID.fromString(programme)))
                .isEqualTo(1L);
    }

    @Test
    void of_many_screens_that_ask_for_a_code_at_once_all_show_the_one_claim() throws Exception {
        String programme = CareDesk.started("GIFT_PACK");
        Rider rider = Rider.registered();

        List<Integer> numbers = atOnce(
                24,
                screen -> rider.calls()
                        .get("/v1/care/programmes/" + programme + "/packs/code")
                        .path("number"));

        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(province.one(
                        "SELECT count(*) FROM care_pack_claim WHERE programme_id = ?", UUID.fromString(programme)))
                .isEqualTo(1L);
    }

    @Test
    void packs_come_and_sessions_take_place_only_at_stations_that_are_there() {
        String programme = CareDesk.started("COOLING_PACK");
        movement(programme, UUID.randomUUID(), true, 3)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("station-unknown"));
        CareDesk.runner()
                .body(CareDesk.session(5, 0)
                        .replace("\"address\":\"社区卫生服务中心\"", "\"stationId\":\"" + UUID.randomUUID() + "\""))
                .post("/v1/care/programmes/" + CareDesk.started("TRAINING") + "/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("station-unknown"));
        UUID station = province.station();
        CareDesk.runner()
                .body(CareDesk.session(5, 0).replace("\"address\":\"社区卫生服务中心\"", "\"stationId\":\"" + station + "\""))
                .post("/v1/care/programmes/" + CareDesk.started("TRAINING") + "/sessions")
                .then()
                .statusCode(201)
                .body("stationId", equalTo(station.toString()));
        packs(programme, station, true, 3);
        province.run("UPDATE known_station SET closed_down = true WHERE id = ?", station);
        movement(programme, station, true, 1).then().statusCode(400);
        packs(programme, station, false, 3);
    }

    @Test
    void stations_are_known_by_their_events_and_an_older_one_changes_nothing() {
        UUID station = UUID.randomUUID();
        announced(station, 5, false);
        Eventually.await(() -> province.one("SELECT 1 FROM known_station WHERE id = ?", station) != null);
        announced(station, 4, true);
        announced(station, 6, false);
        Eventually.await(() -> province.one("SELECT version FROM known_station WHERE id = ?", station)
                .equals(6L));
        assertThat(province.one("SELECT closed_down FROM known_station WHERE id = ?", station))
                .isEqualTo(false);
    }

    private static void announced(UUID station, long version, boolean closedDown) {
        var record = new ProducerRecord<>("fengxing.stations.v1", station.toString(), """
                {"version":%d,"stationId":"%s","name":"三好街驿站","type":"CARE_STATION","runner":"UNION",
                 "organisationId":"%s","divisionCode":"210102001000","closedDown":%s}""".formatted(
                        version, station, Province.COMMUNITY, closedDown));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "urn:fengxing:org",
                        "ce_type", "cn.fengxing.station.changed.v1",
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", TestServers.running().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record);
        }
    }

    private static <T> List<T> atOnce(int hands, IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            List<Callable<T>> each = IntStream.range(0, hands)
                    .<Callable<T>>mapToObj(hand -> () -> work.apply(hand))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(each)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static void packs(String programme, UUID station, boolean received, int quantity) {
        movement(programme, station, received, quantity).then().statusCode(204);
    }

    private static Response movement(String programme, UUID station, boolean received, int quantity) {
        return CareDesk.runner()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"stationId\":\"%s\",\"received\":%s,\"quantity\":%d}".formatted(station, received, quantity))
                .post("/v1/care/programmes/" + programme + "/packs/movements");
    }

    private static String scan(Rider rider, String programme) {
        return rider.calls()
                .get("/v1/care/programmes/" + programme + "/packs/code")
                .then()
                .statusCode(200)
                .extract()
                .path("scan");
    }

    private static Response handOut(String programme, UUID station, String code) {
        return CareDesk.runner()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"stationId\":\"%s\",\"code\":\"%s\"}".formatted(station, code))
                .post("/v1/care/programmes/" + programme + "/packs/hand-outs");
    }
}
