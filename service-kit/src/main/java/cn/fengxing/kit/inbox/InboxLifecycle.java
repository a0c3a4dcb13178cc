package cn.fengxing.kit.inbox;

import cn.fengxing.kit.kafka.KafkaClients;
import cn.fengxing.kit.kafka.KafkaConfig;
import cn.fengxing.kit.kafka.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts, stops and keeps house for the inbox of a running service. */
@ApplicationScoped
class InboxLifecycle {

    private static final Logger LOG = Logger.getLogger(InboxLifecycle.class);

    /** Longer than the outbox keeps an event after it was sent, so that whatever is sent again is recognised. */
    private static final String FORGET = """
            DELETE FROM inbox WHERE event_id IN (
                SELECT event_id FROM inbox WHERE received_at < clock_timestamp() - interval '14 days' LIMIT 10000)
            """;

    @ConfigProperty(name = "fengxing.service")
    String service;

    private final KafkaConfig kafka;
    private final Topics topics;
    private final InboxTransactions transactions;
    private final DeadLetters deadLetters;
    private @Nullable Inbox inbox;
    private volatile long parkedKeys;

    InboxLifecycle(KafkaConfig kafka, Topics topics, InboxTransactions transactions, DeadLetters deadLetters) {
        this.kafka = kafka;
        this.topics = topics;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
    }

    /** After whatever else the application prepares at start. */
    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event,
            @Any Instance<EventHandler> handlers,
            MeterRegistry meters) {
        List<EventHandler> readers = handlers.stream().toList();
        if (readers.isEmpty() || !kafka.enabled()) {
            return;
        }
        Inbox reading = new Inbox(broker(), transactions, readers);
        Gauge.builder("fengxing.inbox.lag.events", reading, Inbox::lag)
                .description("Events that this replica has yet to read")
                .register(meters);
        Gauge.builder("fengxing.inbox.parked.keys", () -> parkedKeys)
                .description("Keys that wait for an operator")
                .register(meters);
        reading.start();
        inbox = reading;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Inbox reading = inbox;
        if (reading != null) {
            reading.stop();
        }
    }

    @Scheduled(every = "1h", delayed = "2m", identity = "inbox-forget")
    void forget() {
        try {
            int forgotten;
            do {
                forgotten = transactions.inNew(connection -> {
                    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                        return delete.executeUpdate();
                    }
                });
            } while (forgotten > 0);
        } catch (RuntimeException e) {
            LOG.warn("Old inbox ids could not be deleted; the next try is in an hour", e);
        }
    }

    @Scheduled(every = "10s", identity = "inbox-parked")
    void count() {
        try {
            parkedKeys = deadLetters.parkedKeys();
        } catch (RuntimeException e) {
            LOG.debug("Parked keys could not be counted", e);
        }
    }

    private Inbox.Broker broker() {
        return new Inbox.Broker() {
            @Override
            public Consumer<String, byte[]> newConsumer() {
                return KafkaClients.consumer(kafka, "fengxing-" + service);
            }

            @Override
            public Map<String, String> ensureTopics(Set<String> names) {
                topics.ensure(names);
                return topics.ids(names);
            }
        };
    }
}
