package cn.fengxing.bench;

import cn.fengxing.kit.kafka.KafkaConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One broker on this machine, with the defaults of a service. */
record LocalKafka(String bootstrap) implements KafkaConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public int partitions() {
        return 6;
    }

    @Override
    public short replication() {
        return 1;
    }

    @Override
    public Duration retention() {
        return Duration.ofDays(14);
    }

    @Override
    public List<String> topics() {
        return List.of();
    }

    @Override
    public Set<String> compacted() {
        return Set.of();
    }

    @Override
    public Map<String, String> client() {
        return Map.of();
    }
}
