package cn.fengxing.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads committed events of a topic from a point on, also of a topic that is made later, and keeps what it has read:
 * <pre>{@code
 * try (var events = EventCaptor.fromNow("fengxing.grievances.v1")) {
 *     …
 *     var filed = events.await(event -> event.type().endsWith("filed.v1") && event.key().equals(id));
 * }
 * }</pre>
 */
public final class EventCaptor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Types that exist in tests alone are described nowhere. */
    private static final String OF_TESTS = "cn.fengxing.test.";

    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final Set<TopicPartition> partitions = new HashSet<>();
    private final List<CapturedEvent> seen = new ArrayList<>();

    private EventCaptor(String bootstrap, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "fetch.max.wait.ms",
                        50,
                        "metadata.max.age.ms",
                        500,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** Only what is sent from now on. */
    public static EventCaptor fromNow(String topic) {
        var captor = fromBeginning(topic);
        captor.consumer.seekToEnd(captor.partitions);
        // Seeking is lazy; asking for the position makes "now" mean now.
        captor.partitions.forEach(captor.consumer::position);
        return captor;
    }

    public static EventCaptor fromBeginning(String topic) {
        return fromBeginning(TestServers.running().kafka(), topic);
    }

    public static EventCaptor fromBeginning(String bootstrap, String topic) {
        var captor = new EventCaptor(bootstrap, topic);
        captor.assignNewPartitions();
        return captor;
    }

    /** The first event, read already or to come, for which the predicate holds; it is what the schema of its type says. */
    public CapturedEvent await(Predicate<CapturedEvent> predicate) {
        return await(PATIENCE, predicate);
    }

    public CapturedEvent await(Duration patience, Predicate<CapturedEvent> predicate) {
        var giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = seen.stream().filter(predicate).findFirst();
            if (found.isPresent()) {
                return asDescribed(found.get());
            }
            if (System.nanoTime() > giveUpAt) {
                throw new AssertionError("No such event on " + topic + " within " + patience.toSeconds() + " s; seen: "
                        + seen.stream().map(CapturedEvent::type).toList());
            }
            poll();
        }
    }

    /** Everything up to what is the end of the topic at the time of the call. */
    public List<CapturedEvent> untilNow() {
        assignNewPartitions();
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(seen);
    }

    private static CapturedEvent asDescribed(CapturedEvent event) {
        if (event.value() != null && !event.type().startsWith(OF_TESTS)) {
            EventSchemas.assertValid(event);
        }
        return event;
    }

    private void poll() {
        assignNewPartitions();
        if (partitions.isEmpty()) {
            return;
        }
        consumer.poll(POLL).forEach(record -> seen.add(CapturedEvent.of(record)));
    }

    private void assignNewPartitions() {
        var now = consumer.partitionsFor(topic, Duration.ofSeconds(10)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.containsAll(now)) {
            return;
        }
        var added = new HashSet<Object>(now);
        added.removeAll(partitions);
        var positions = positions(partitions);
        partitions.addAll(now);
        consumer.assign(partitions);
        positions.forEach(consumer::seek);
        consumer.seekToBeginning(now.stream().filter(added::contains).toList());
    }

    private Map<TopicPartition, Long> positions(Collection<TopicPartition> of) {
        return of.stream().collect(Collectors.toMap(partition -> partition, consumer::position));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
