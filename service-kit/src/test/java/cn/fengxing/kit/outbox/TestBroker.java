package cn.fengxing.kit.outbox;

import cn.fengxing.kit.kafka.KafkaClients;
import cn.fengxing.kit.kafka.KafkaConfig;
import cn.fengxing.kit.kafka.Topics;
import cn.fengxing.testkit.TestServers;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.Producer;

/** The test run's broker, with topics and a transactional id that no other test has. */
public final class TestBroker implements OutboxRelay.Broker {

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final KafkaConfig config;
    private final Topics topics;

    public TestBroker() {
        this(TestServers.running().kafka());
    }

    TestBroker(String bootstrap) {
        config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(KafkaConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "fengxing.kafka.bootstrap",
                                bootstrap,
                                "fengxing.kafka.partitions",
                                "3",
                                "fengxing.kafka.compacted",
                                topic("states")),
                        "test",
                        100))
                .build()
                .getConfigMapping(KafkaConfig.class);
        topics = new Topics(config);
    }

    public String topic(String name) {
        return "test." + name + "." + id;
    }

    public KafkaConfig config() {
        return config;
    }

    public Topics topics() {
        return topics;
    }

    @Override
    public Producer<String, byte[]> newProducer() {
        return KafkaClients.producer(config, "test-outbox-" + id);
    }

    @Override
    public void ensureTopics(Collection<String> names) {
        topics.ensure(names);
    }

    @Override
    public Collection<String> compactedTopics() {
        return config.compacted();
    }

    /** The same broker and transactional id, with producers that something happens to. */
    OutboxRelay.Broker with(UnaryOperator<Producer<String, byte[]>> fate) {
        return new OutboxRelay.Broker() {
            @Override
            public Producer<String, byte[]> newProducer() {
                return fate.apply(TestBroker.this.newProducer());
            }

            @Override
            public void ensureTopics(Collection<String> names) {
                topics.ensure(names);
            }

            @Override
            public Collection<String> compactedTopics() {
                return config.compacted();
            }
        };
    }

    /** What happens around {@code commitTransaction}. */
    interface Commit {
        void around(Runnable commit);
    }

    @SuppressWarnings("unchecked")
    static Producer<String, byte[]> atCommit(Producer<String, byte[]> producer, Commit commit) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commitTransaction")) {
                        commit.around(producer::commitTransaction);
                        return null;
                    }
                    try {
                        return method.invoke(producer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
