package cn.fengxing.kit.audit;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AuditTrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    DataSource dataSource;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void what_a_signed_in_person_does_carries_the_person() throws SQLException {
        UUID officer = UUID.randomUUID();
        signedIn(officer).get("/v1/reveals/" + subject).then().statusCode(200);
        assertThat(actor()).isEqualTo(officer.toString());
    }

    @Test
    void what_an_anonymous_request_or_a_clock_does_is_the_systems() throws SQLException {
        given().get("/v1/reveals/" + subject).then().statusCode(200);
        assertThat(actor()).isEqualTo("system");
    }

    @Test
    void what_happens_outside_any_request_is_the_systems() throws Exception {
        Thread clock = new Thread(() -> QuarkusTransaction.requiringNew()
                .run(() -> trail.record("escalate", "grievance", subject, "limit ran out")));
        clock.start();
        clock.join();
        assertThat(actor()).isEqualTo("system");
    }

    private String actor() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT actor FROM audit_entry WHERE subject_id = ?")) {
            select.setString(1, subject);
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
