package cn.fengxing.member.journey;

import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepBy;
import cn.fengxing.member.membership.AdmitMember;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Applicants, and files that have come some way. */
@ApplicationScoped
class Developed {

    static final String APPLICATION = """
            {"birthDate":"1998-05-06","mobile":true,"consent":{"purpose":"DEVELOPMENT","textVersion":"2026-12"}}""";

    private final Planted planted;
    private final Province province;
    private final AdmitMember admitMember;
    private final Memberships memberships;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    Developed(Planted planted, Province province, AdmitMember admitMember, Memberships memberships) {
        this.planted = planted;
        this.province = province;
        this.admitMember = admitMember;
        this.memberships = memberships;
    }

    /** A worker of the branch who has applied. */
    UUID applied(UUID person, UUID branch) {
        planted.person(person, branch);
        Response answer = apply(person, APPLICATION);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    static Response apply(UUID person, String body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/development/applications");
    }

    static RequestSpecification as(UUID person) {
        return Api.as(Tokens.of(person).text());
    }

    /** The member id of a full member of the branch. */
    UUID fullMember(UUID branch) {
        UUID person = UUID.randomUUID();
        planted.person(person, branch);
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID member = admitMember.admit(person, branch);
            admitMember.makeFull(person);
            return member;
        });
    }

    boolean isFull(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> memberships.fullMember(person));
    }

    /** Puts the application so far back, and the file with all steps up to this one, each on the same day. */
    void broughtTo(UUID file, Step last, LocalDate day) {
        if (province.one("SELECT id FROM development_file WHERE id = ?", file) == null) {
            return;
        }
        asOwner("DELETE FROM development_step WHERE file_id = ?", file);
        for (Step step : Step.values()) {
            if (step.compareTo(last) <= 0) {
                province.run("INSERT INTO development_step VALUES (?, ?, ?, false, NULL)", file, step.name(), day);
            }
        }
    }

    void reviewed(UUID file, LocalDate... days) {
        for (LocalDate day : days) {
            province.run("INSERT INTO development_review VALUES (?, ?, false)", file, day);
        }
    }

    /** What the service itself may not do. */
    private void asOwner(String sql, UUID id) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void quota(String division, int year, int total, int reserved) {
        province.run(
                "INSERT INTO development_quota (division_code, year, total, reserved) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                division,
                year,
                total,
                reserved);
    }

    static Response record(UUID file, Step step, LocalDate on, String more) {
        RequestSpecification caller = step.by() == StepBy.COMMITTEE
                ? Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                : Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH);
        return caller.header("If-Match", "*")
                .body("{\"step\":\"%s\",\"doneOn\":\"%s\"%s}".formatted(step, on, more))
                .post("/v1/development/files/" + file + "/steps");
    }

    static String allDocuments() {
        return ",\"documents\":["
                + Arrays.stream(Document.values())
                        .map(document -> "\"" + document + "\"")
                        .collect(Collectors.joining(","))
                + "]";
    }
}
