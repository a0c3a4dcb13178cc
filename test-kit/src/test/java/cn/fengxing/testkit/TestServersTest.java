package cn.fengxing.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.local.DatabaseAccess;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestServersTest {
    private final TestServers servers = TestServers.running();

    @Test
    void every_database_is_fresh() throws SQLException {
        var first = servers.freshDatabase("org");
        var second = servers.freshDatabase("org");
        try (var owner = first.connectAsOwner()) {
            owner.createStatement().execute("CREATE TABLE thing (id int)");
        }
        assertThat(tables(first)).isEqualTo(1);
        assertThat(tables(second)).isZero();
    }

    @Test
    void another_class_loader_finds_the_same_servers() throws Exception {
        var classPath = Stream.of(System.getProperty("java.class.path").split(":"))
                .map(TestServersTest::url)
                .toArray(URL[]::new);
        try (var stranger = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            var type = stranger.loadClass(TestServers.class.getName());
            assertThat(type).isNotSameAs(TestServers.class);
            var theirs = type.getMethod("running").invoke(null);
            assertThat(type.getMethod("kafka").invoke(theirs)).isEqualTo(servers.kafka());
            assertThat(type.getMethod("postgresPort").invoke(theirs)).isEqualTo(servers.postgresPort());
        }
    }

    @Test
    void the_resource_configures_an_application_by_the_names_of_production() throws SQLException {
        var resource = new ServiceDatabase();
        resource.init(Map.of("service", "volunteer"));
        var configuration = resource.start();
        var access = new DatabaseAccess(
                configuration.get("FENGXING_DB_URL"),
                configuration.get("FENGXING_DB_OWNER"),
                configuration.get("FENGXING_DB_OWNER_PASSWORD"),
                configuration.get("FENGXING_DB_USER"),
                configuration.get("FENGXING_DB_PASSWORD"));
        assertThat(tables(access)).isZero();
        assertThat(configuration).containsEntry("FENGXING_KAFKA", servers.kafka());
        assertThat(Base64.getDecoder().decode(configuration.get("FENGXING_MASTER_KEY")))
                .hasSize(32);
    }

    @Test
    void a_captor_reads_a_topic_that_is_made_after_it() throws Exception {
        var topic = "test." + UUID.randomUUID();
        try (var events = EventCaptor.fromNow(topic)) {
            send(topic, "key", "{\"name\":\"骑手\"}");
            var event = events.await(captured -> "key".equals(captured.key()));
            assertThat(event.field("name")).isEqualTo("骑手");
            assertThat(event.type()).isEqualTo("cn.fengxing.test.v1");
        }
    }

    @Test
    void a_captor_from_now_leaves_out_what_was_before() throws Exception {
        var topic = "test." + UUID.randomUUID();
        send(topic, "before", "{}");
        try (var later = EventCaptor.fromNow(topic);
                var whole = EventCaptor.fromBeginning(topic)) {
            send(topic, "after", "{}");
            later.await(event -> "after".equals(event.key()));
            assertThat(later.untilNow()).extracting(CapturedEvent::key).containsExactly("after");
            assertThat(whole.untilNow()).extracting(CapturedEvent::key).containsExactly("before", "after");
            assertThatThrownBy(() -> later.await(Duration.ofMillis(1), event -> false))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private void send(String topic, String key, String value) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers.kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            var record = new ProducerRecord<>(topic, key, value);
            record.headers().add("ce_type", "cn.fengxing.test.v1".getBytes(UTF_8));
            producer.send(record).get();
        }
    }

    private static int tables(DatabaseAccess access) throws SQLException {
        try (var owner = access.connectAsOwner();
                var row = owner.createStatement()
                        .executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
