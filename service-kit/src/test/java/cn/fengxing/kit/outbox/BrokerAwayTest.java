package cn.fengxing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.Ports;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayTest {

    private static final UUID AGGREGATE = UUID.randomUUID();

    @TempDir
    Path directory;

    private final KitDatabase database = KitDatabase.fresh();
    private EmbeddedKafka kafka;

    @AfterEach
    void stopBroker() {
        kafka.stop();
    }

    @Test
    void writes_go_on_without_the_broker_and_are_sent_when_it_is_back() throws Exception {
        kafka = new EmbeddedKafka(directory.resolve("kafka"), Ports.free()).start();
        TestBroker broker = new TestBroker(kafka.bootstrap());
        String topic = broker.topic("events");
        OutboxRelay relay = new OutboxRelay(database.application(), broker, "/test", 100);
        relay.start();
        database.publish(topic, AGGREGATE, 1);
        Eventually.await(() -> relay.sent() == 1);

        kafka.stop();
        database.publish(topic, AGGREGATE, 2);
        database.publish(topic, AGGREGATE, 3);
        Eventually.await("the term to end", Duration.ofSeconds(120), () -> !relay.isLeading());
        database.publish(topic, AGGREGATE, 4);
        kafka.start();

        Eventually.await("what was written meanwhile", Duration.ofSeconds(120), () -> relay.sent() >= 4);
        relay.stop();
        try (EventCaptor captor = EventCaptor.fromBeginning(kafka.bootstrap(), topic)) {
            assertThat(captor.untilNow().stream()
                            .map(CapturedEvent::payload)
                            .map(payload -> payload.path("version").asLong())
                            .distinct())
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }
}
