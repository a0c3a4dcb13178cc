package cn.fengxing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepublishTest {

    private static final UUID AGGREGATE = UUID.randomUUID();
    private static final int EVENTS = 10;

    private final KitDatabase database = KitDatabase.fresh();
    private final TestBroker broker = new TestBroker();
    private final OutboxRelay relay = new OutboxRelay(database.application(), broker, "/test", 3);
    private final Republish republish = new Republish(database.application());

    @BeforeEach
    void start() {
        relay.start();
    }

    @AfterEach
    void stop() throws Exception {
        relay.stop();
    }

    @Test
    void a_range_of_events_is_sent_again_under_the_same_ids() throws Exception {
        String topic = broker.topic("events");
        publish(topic);

        awaitDone(republish.range(3, 6));

        assertThat(versions(topic)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 3L, 4L, 5L, 6L);
        assertThat(events(topic).stream()
                        .map(event -> event.headers().get("ce_id"))
                        .distinct())
                .hasSize(EVENTS);
    }

    @Test
    void the_last_word_on_a_compacted_topic_stays_the_newest_state() throws Exception {
        String topic = broker.topic("states");
        publish(topic);

        awaitDone(republish.range(3, 6));

        assertThat(versions(topic)).hasSize(EVENTS + 8).endsWith(8L, 9L, 10L);
    }

    @Test
    void everything_since_an_instant_is_sent_again() throws Exception {
        String topic = broker.topic("events");
        publish(topic);

        assertThat(republish.since(Instant.now().plusSeconds(60))).isEmpty();
        awaitDone(republish.since(Instant.EPOCH).orElseThrow());

        assertThat(versions(topic)).hasSize(2 * EVENTS);
    }

    private void publish(String topic) throws Exception {
        for (int version = 1; version <= EVENTS; version++) {
            database.publish(topic, AGGREGATE, version);
        }
        Eventually.await(() -> relay.sent() == EVENTS);
    }

    private void awaitDone(long request) {
        Eventually.await(() -> republish.progress(request).orElseThrow().doneAt() != null);
    }

    private List<Long> versions(String topic) {
        return events(topic).stream()
                .map(event -> event.payload().path("version").asLong())
                .toList();
    }

    private static List<CapturedEvent> events(String topic) {
        try (EventCaptor captor = EventCaptor.fromBeginning(topic)) {
            return captor.untilNow();
        }
    }
}
