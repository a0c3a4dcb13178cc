package cn.fengxing.kit.ping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.inbox.DeadLetters;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class EventRoundTripTest {

    @Inject
    SendPing pings;

    @Inject
    PingReader reader;

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource dataSource;

    @Test
    void an_event_reaches_its_reader_after_the_commit() {
        UUID id = UUID.randomUUID();

        pings.send(id, "hello");

        Eventually.await(() -> received(id) == 1);
    }

    @Test
    void a_transaction_that_fails_publishes_nothing() {
        UUID failed = UUID.randomUUID();
        UUID next = UUID.randomUUID();

        assertThatThrownBy(() -> pings.sendAndFail(failed)).isInstanceOf(IllegalStateException.class);
        pings.send(next, "hello");

        try (EventCaptor events = EventCaptor.fromBeginning(Pinged.TOPIC)) {
            events.await(event -> next.toString().equals(event.key()));
            assertThat(events.untilNow()).noneMatch(event -> failed.toString().equals(event.key()));
        }
    }

    @Test
    void nothing_is_published_outside_of_a_transaction() {
        assertThatThrownBy(() -> pings.sendOutsideOfATransaction(UUID.randomUUID()))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void poison_leaves_no_effect_is_told_on_its_topic_and_can_be_replayed() throws Exception {
        UUID id = UUID.randomUUID();
        reader.refuse("bitter");

        pings.send(id, "bitter");

        try (EventCaptor events = EventCaptor.fromBeginning(Pinged.TOPIC + ".dlq")) {
            CapturedEvent notice = events.await(event -> id.toString().equals(event.key()));
            assertThat(notice.type()).isEqualTo("cn.fengxing.dead-letter.parked.v1");
            assertThat(notice.field("topic")).isEqualTo(Pinged.TOPIC);
            assertThat(notice.field("errorClass")).isEqualTo(IllegalArgumentException.class.getName());
        }
        assertThat(received(id)).isZero();
        reader.refuse("nothing");
        assertThat(deadLetters.replay(Pinged.TOPIC, id.toString())).isEqualTo(new DeadLetters.Replay(1, null));
        assertThat(received(id)).isEqualTo(1);
    }

    @Test
    void the_service_is_ready_and_measures_its_outbox() {
        RestAssured.get("/q/health/ready").then().statusCode(200);
        Eventually.await(
                () -> meters.get("fengxing.outbox.partition.days").gauge().value() >= 8);
        Eventually.await(() -> meters.get("fengxing.outbox.leading").gauge().value() == 1);
    }

    private long received(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM received_ping WHERE id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
