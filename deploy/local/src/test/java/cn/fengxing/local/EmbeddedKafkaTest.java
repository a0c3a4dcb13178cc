package cn.fengxing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedKafkaTest {
    private EmbeddedKafka kafka;
    private Path home;

    @BeforeAll
    void start(@TempDir Path directory) {
        home = directory.resolve("a path with spaces");
        kafka = new EmbeddedKafka(home, 0).start();
    }

    @AfterAll
    void stop() {
        kafka.stop();
    }

    @Test
    void a_stopped_broker_keeps_its_records() throws Exception {
        send("stopped", "before");
        kafka.stop();
        assertThat(kafka.isReady()).isFalse();
        kafka.start();
        assertThat(all("stopped")).containsExactly("before");
    }

    @Test
    void a_killed_broker_starts_again_and_keeps_what_it_acknowledged() throws Exception {
        send("killed", "before");
        kafka.process().orElseThrow().kill();
        assertThat(kafka.isReady()).isFalse();
        kafka.start();
        assertThat(all("killed")).containsExactly("before");
    }

    @Test
    void it_is_recognised_whatever_class_loader_the_calling_thread_has() throws Exception {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        var clients = Admin.class.getProtectionDomain().getCodeSource().getLocation();
        try (var foreign = new URLClassLoader(new URL[] {clients}, null)) {
            thread.setContextClassLoader(foreign);
            assertThat(kafka.isReady()).isTrue();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void transactions_work_on_the_single_node() throws Exception {
        makeTopic("committed");
        var settings = Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrap(), "transactional.id", "relay", "enable.idempotence", true);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("committed", "key", "value"));
            producer.commitTransaction();
        }
        assertThat(all("committed")).containsExactly("value");
    }

    @Test
    void a_topic_is_not_made_by_accident() {
        try (var admin = admin()) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("misspelt"))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void a_second_start_finds_the_running_broker() {
        var again = new EmbeddedKafka(home, 0).start();
        assertThat(again.port()).isEqualTo(kafka.port());
        assertThat(again.process()).isEqualTo(kafka.process());
    }

    @Test
    void another_brokers_port_is_refused(@TempDir Path other) {
        assertThatThrownBy(() -> new EmbeddedKafka(other, kafka.port()).start())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("taken");
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()));
    }

    private void makeTopic(String topic) throws Exception {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private void send(String topic, String value) throws Exception {
        makeTopic(topic);
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private List<String> all(String topic) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return Waiting.forValue(Duration.ofSeconds(20), () -> {
                        var records = consumer.poll(Duration.ofMillis(200)).records(partition);
                        return records.isEmpty()
                                ? null
                                : records.stream().map(record -> record.value()).toList();
                    })
                    .orElseThrow();
        }
    }
}
