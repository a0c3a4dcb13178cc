package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Training is what no other test complains about, so that the rules here move no other case. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CompetenceTest {

    private static final UUID PROVINCE_OFFICE = UUID.randomUUID();
    private static final String SUMMARY = "{\"summary\":\"请安排岗前培训。\"}";

    @Inject
    World world;

    private final UUID rule = UUID.randomUUID();

    @BeforeEach
    void a_province_with_an_office_for_training() {
        world.exists();
        world.run("""
                INSERT INTO known_organisation
                       (id, name, type, line, path, division_code, industries, competences, version)
                VALUES (?, '辽宁省技能培训中心', 'REGULATOR', 'GOVERNMENT', ? || '/', ?, '{FOOD_DELIVERY}', '{TRAINING}', 1)
                ON CONFLICT DO NOTHING""", PROVINCE_OFFICE, PROVINCE_OFFICE.toString(), World.PROVINCE);
    }

    @AfterEach
    void end_the_rule() {
        tell(9, "RIDER", "2026-01-31");
        Eventually.await(() -> knowsVersion("9"));
    }

    @Test
    void a_rule_names_the_department_and_when_it_has_ended_the_nearest_one_has_the_case() {
        tell(1, "RIDER", null);
        Eventually.await(() -> knowsVersion("1"));
        assertThat(regulatorOf(training())).isEqualTo("辽宁省技能培训中心");

        tell(2, "RIDER", "2026-01-31");
        Eventually.await(() -> knowsVersion("2"));
        assertThat(regulatorOf(training())).isEqualTo("沈阳市人社局");
    }

    @Test
    void a_rule_for_another_kind_of_work_moves_no_riders_case() {
        tell(1, "TRUCK_DRIVER", null);
        Eventually.await(() -> knowsVersion("1"));

        assertThat(regulatorOf(training())).isEqualTo("沈阳市人社局");
    }

    @Test
    void a_dispatcher_may_name_the_department_that_a_rule_makes_competent() {
        world.run("UPDATE known_organisation SET competences = '{OTHER}' WHERE id = ?", PROVINCE_OFFICE);
        tell(1, "RIDER", null);
        Eventually.await(() -> knowsVersion("1"));
        OneCase grievance = training();
        assertThat(regulatorOf(grievance)).isEqualTo("辽宁省技能培训中心");
        grievance.done(Tokens.holding("REGULATOR", PROVINCE_OFFICE).text(), "return", "{\"reason\":\"请核对。\"}");

        grievance.done(
                Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text(),
                "assignment",
                "{\"organisationId\":\"" + PROVINCE_OFFICE + "\",\"reason\":\"按分工由该中心办理。\"}");

        assertThat(grievance.see(grievance.rider(), "owner.name")).isEqualTo("辽宁省技能培训中心");
    }

    /** The branch passes it on; without a summary for the company it goes straight to the department. */
    private static String regulatorOf(OneCase grievance) {
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", SUMMARY);
        return grievance.see(grievance.rider(), "owner.name");
    }

    private OneCase training() {
        String body = OneCase.body(false, "NORMAL").replace("PAY_AND_DEDUCTIONS", "TRAINING");
        return OneCase.filedBy(world.newRider(), body);
    }

    private boolean knowsVersion(String version) {
        return CaseIds.one(
                        "SELECT coalesce((SELECT version::text FROM known_competence WHERE id = ?::uuid), '')",
                        rule.toString())
                .equals(version);
    }

    private void tell(int version, String kindOfWork, @Nullable String lastDay) {
        String to = lastDay == null ? "" : ",\"to\":\"" + lastDay + "\"";
        String payload = """
                {"version":%d,"ruleId":"%s","departmentId":"%s","categories":["TRAINING"],"kindsOfWork":["%s"],
                 "levels":["PROVINCE"],"from":"2024-01-01"%s}""".formatted(version, rule, PROVINCE_OFFICE, kindOfWork, to);
        var record = new ProducerRecord<>("fengxing.competences.v1", rule.toString(), payload);
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/org",
                        "ce_specversion", "1.0",
                        "ce_type", "cn.fengxing.competence.changed.v1",
                        "ce_time", "2026-11-24T02:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", TestServers.running().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record);
        }
    }
}
