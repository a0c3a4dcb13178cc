package cn.fengxing.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the handlers' topics, a poll's batch in one transaction. The database, not the broker, knows where reading goes on.
 * Any number of replicas may run one; the broker shares the partitions among them, and the lock on a partition's offset
 * makes a reader that has lost it, without knowing, notice.
 */
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration MAX_BACK_OFF = Duration.ofSeconds(5);
    private static final Duration[] RETRIES = {Duration.ofMillis(50), Duration.ofMillis(250)};

    private final Broker broker;
    private final InboxTransactions transactions;
    private final Handlers handlers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<TopicPartition, Long> expected = new HashMap<>();
    private final Set<TopicPartition> overtaken = new HashSet<>();
    private Map<String, String> topicIds = Map.of();
    private Duration backOff = POLL;
    private volatile long lag;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    /** The broker as the inbox needs it. */
    public interface Broker {

        /** Of committed records only, without auto-commit. */
        Consumer<String, byte[]> newConsumer();

        /** Makes the topics that are missing, and tells every one's id. */
        Map<String, String> ensureTopics(Set<String> topics);
    }

    public Inbox(Broker broker, InboxTransactions transactions, Collection<EventHandler> handlers) {
        this.broker = broker;
        this.transactions = transactions;
        this.handlers = new Handlers(handlers);
    }

    public synchronized void start() {
        thread = new Thread(this::run, "inbox");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends after the batch at hand; one that takes longer than 10 s is broken off and rolled back. */
    public synchronized void stop() throws InterruptedException {
        stopping.countDown();
        Consumer<String, byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        if (thread != null) {
            thread.join(10_000);
            thread.interrupt();
            thread.join(5_000);
        }
    }

    /** Records that this replica has not read yet, of the partitions that it reads. */
    public long lag() {
        return lag;
    }

    private void run() {
        while (isRunning()) {
            try {
                read();
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop");
            } catch (RuntimeException e) {
                if (isRunning()) {
                    LOG.warnf("Reading was broken off, and goes on in %s: %s", backOff, e);
                    LOG.debug("Why reading was broken off", e);
                    backOff();
                }
            }
        }
    }

    private void read() {
        topicIds = broker.ensureTopics(handlers.topics());
        expected.clear();
        Consumer<String, byte[]> reading = broker.newConsumer();
        try (reading) {
            consumer = reading;
            reading.subscribe(handlers.topics(), new Seeking(reading));
            while (isRunning()) {
                List<RawEvent> events = new ArrayList<>();
                reading.poll(POLL).forEach(message -> events.add(RawEvent.of(message)));
                if (!events.isEmpty()) {
                    handle(reading, events);
                    tellBroker(reading);
                }
                measure(reading);
            }
        } finally {
            consumer = null;
        }
    }

    private void handle(Consumer<String, byte[]> reading, List<RawEvent> events) {
        overtaken.clear();
        try {
            settle(reading, inNew(events, null));
        } catch (RuntimeException e) {
            LOG.debug("A batch has failed and is retried one by one", e);
            oneByOne(reading, events);
        }
    }

    private void oneByOne(Consumer<String, byte[]> reading, List<RawEvent> events) {
        for (RawEvent event : events) {
            if (!overtaken.contains(event.partition()) && !handleOrPark(reading, event)) {
                // The database is away: everything that is not settled is read again.
                expected.forEach(reading::seek);
                backOff();
                return;
            }
        }
    }

    /** @return false when the database is away */
    private boolean handleOrPark(Consumer<String, byte[]> reading, RawEvent event) {
        for (int attempt = 0; ; attempt++) {
            try {
                settle(reading, inNew(List.of(event), null));
                return true;
            } catch (RuntimeException e) {
                if (!isRunning() || InboxFailures.isDatabaseAway(e)) {
                    return false;
                }
                if (e instanceof UnreadableEvent || attempt == RETRIES.length) {
                    return park(reading, event, e);
                }
                pause(RETRIES[attempt]);
            }
        }
    }

    private boolean park(Consumer<String, byte[]> reading, RawEvent event, RuntimeException failure) {
        String errorClass = InboxFailures.errorClass(failure);
        try {
            settle(reading, inNew(List.of(event), errorClass));
            LOG.errorf("Parked %s@%d of %s: %s", event.partition(), event.offset(), event.key(), errorClass);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf("Could not park %s@%d: %s", event.partition(), event.offset(), e);
            return false;
        }
    }

    private InboxBatch.Outcome inNew(List<RawEvent> events, @Nullable String parkAs) {
        InboxBatch batch = new InboxBatch(events, Map.copyOf(expected));
        return transactions.inNew(connection -> parkAs == null
                ? batch.handle(connection, topicIds, handlers)
                : batch.park(connection, topicIds, parkAs));
    }

    private void settle(Consumer<String, byte[]> reading, InboxBatch.Outcome outcome) {
        backOff = POLL;
        expected.putAll(outcome.moved());
        outcome.overtaken().forEach((partition, offset) -> {
            overtaken.add(partition);
            expected.put(partition, offset);
            reading.seek(partition, offset);
        });
    }

    /** For those who watch the group's lag; nothing is read by it. */
    private void tellBroker(Consumer<String, byte[]> reading) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        expected.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        reading.commitAsync(offsets, null);
    }

    private void measure(Consumer<String, byte[]> reading) {
        lag = expected.keySet().stream()
                .map(reading::currentLag)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void backOff() {
        pause(backOff);
        Duration doubled = backOff.multipliedBy(2);
        backOff = doubled.compareTo(MAX_BACK_OFF) < 0 ? doubled : MAX_BACK_OFF;
    }

    private void pause(Duration duration) {
        try {
            stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    /** Goes on from where the database says. */
    private final class Seeking implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> reading;

        Seeking(Consumer<String, byte[]> reading) {
            this.reading = reading;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            Map<TopicPartition, Long> offsets =
                    transactions.inNew(connection -> new InboxTable(connection, topicIds).lockOffsets(partitions));
            expected.putAll(offsets);
            offsets.forEach(reading::seek);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(expected::remove);
        }
    }
}
