package cn.fengxing.kit.kafka;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes topics that are missing, each with its dead-letter topic, and knows their ids. */
@Singleton
public class Topics {

    private static final String DEAD_LETTERS = ".dlq";
    private static final Duration SPREADING = Duration.ofSeconds(10);
    private static final Duration SPREADING_POLL = Duration.ofMillis(50);

    private final Map<String, Object> clientProperties;
    private final KafkaConfig config;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public Topics(KafkaConfig config) {
        this.config = config;
        this.clientProperties = KafkaClients.properties(config);
    }

    public static String deadLettersOf(String topic) {
        return topic + DEAD_LETTERS;
    }

    /**
     * Makes what is missing of these topics; topics seen before cost nothing.
     *
     * @throws KafkaException when the broker cannot be reached
     */
    public void ensure(Collection<String> topics) {
        Set<String> unknown = new HashSet<>(topics);
        unknown.removeAll(known);
        if (unknown.isEmpty()) {
            return;
        }
        List<NewTopic> wanted = unknown.stream()
                .flatMap(t -> t.endsWith(DEAD_LETTERS) ? Stream.of(t) : Stream.of(t, deadLettersOf(t)))
                .distinct()
                .map(this::newTopic)
                .toList();
        try (Admin admin = Admin.create(clientProperties)) {
            for (var made : admin.createTopics(wanted).values().values()) {
                awaitUnlessItExists(made);
            }
        }
        wanted.forEach(topic -> known.add(topic.name()));
    }

    /** The broker's id of each topic; a topic that is deleted and made anew has another one. */
    public Map<String, String> ids(Collection<String> topics) {
        try (Admin admin = Admin.create(clientProperties)) {
            long giveUpAt = System.nanoTime() + SPREADING.toNanos();
            while (true) {
                try {
                    return describe(admin, topics);
                } catch (UnknownTopicOrPartitionException e) {
                    // Just made, and not known everywhere yet.
                    if (System.nanoTime() > giveUpAt) {
                        throw e;
                    }
                    Thread.sleep(SPREADING_POLL.toMillis());
                }
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static Map<String, String> describe(Admin admin, Collection<String> topics) throws InterruptedException {
        try {
            return admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.topicId().toString()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException unknown) {
                throw unknown;
            }
            throw new KafkaException("The topics cannot be described", e.getCause());
        }
    }

    private NewTopic newTopic(String name) {
        Map<String, String> settings = new HashMap<>();
        if (config.compacted().contains(name)) {
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        } else {
            settings.put(
                    TopicConfig.RETENTION_MS_CONFIG,
                    String.valueOf(config.retention().toMillis()));
        }
        settings.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, config.replication() > 2 ? "2" : "1");
        return new NewTopic(name, config.partitions(), config.replication()).configs(settings);
    }

    private static void awaitUnlessItExists(KafkaFuture<Void> made) {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("The topic cannot be made", e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
