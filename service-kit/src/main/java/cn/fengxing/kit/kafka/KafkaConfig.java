package cn.fengxing.kit.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The broker and its topics. */
@ConfigMapping(prefix = "fengxing.kafka")
public interface KafkaConfig {

    /** Bootstrap servers, {@code host:port} by comma. */
    @WithDefault("${FENGXING_KAFKA:127.0.0.1:19092}")
    String bootstrap();

    /** Whether this process relays and reads events at all; publishing into the outbox works regardless. */
    @WithDefault("true")
    boolean enabled();

    /** Partitions of a topic that is made here. */
    @WithDefault("6")
    int partitions();

    /** Replicas of a topic that is made here; 3 where there are three brokers. */
    @WithDefault("1")
    short replication();

    /** How long a topic keeps events, unless it is compacted. */
    @WithDefault("P14D")
    Duration retention();

    /** Topics made at start. Any other is made when it is first published to or read. */
    @WithDefault("fengxing.organisations.v1,fengxing.people.v1,fengxing.grievances.v1,fengxing.hazards.v1,"
            + "fengxing.suggestions.v1,fengxing.volunteering.v1,fengxing.points.v1,fengxing.stations.v1")
    List<String> topics();

    /** Topics that carry full states and keep the last one of each key for ever. */
    @WithDefault("fengxing.organisations.v1,fengxing.people.v1,fengxing.competences.v1,fengxing.stations.v1")
    Set<String> compacted();

    /** Further properties of every client, e.g. {@code fengxing.kafka.client."security.protocol"}. */
    Map<String, String> client();
}
