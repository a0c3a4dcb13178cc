package cn.fengxing.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** Which events were seen, and where reading goes on; all within the caller's transaction. */
final class InboxTable {

    private static final String LOCK =
            "SELECT next_offset FROM inbox_offset WHERE topic = ? AND topic_id = ? AND partition = ? FOR UPDATE";
    private static final String BEGIN = """
            INSERT INTO inbox_offset (topic, topic_id, partition, next_offset) VALUES (?, ?, ?, 0)
            ON CONFLICT DO NOTHING
            """;
    private static final String MOVE =
            "UPDATE inbox_offset SET next_offset = ? WHERE topic = ? AND topic_id = ? AND partition = ?";
    private static final String SEE =
            "INSERT INTO inbox (event_id) SELECT unnest(?) ON CONFLICT DO NOTHING RETURNING event_id";

    private final Connection connection;
    private final Map<String, String> topicIds;

    InboxTable(Connection connection, Map<String, String> topicIds) {
        this.connection = connection;
        this.topicIds = topicIds;
    }

    /** Where to go on, locked until the transaction ends, so that two readers of one partition take turns. */
    Map<TopicPartition, Long> lockOffsets(Collection<TopicPartition> partitions) throws SQLException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (TopicPartition partition : inFixedOrder(partitions)) {
            offsets.put(partition, lockOffset(partition));
        }
        return offsets;
    }

    void moveOffsets(Map<TopicPartition, Long> next) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            for (var entry : next.entrySet()) {
                move.setLong(1, entry.getValue());
                identify(entry.getKey(), move, 2);
                move.addBatch();
            }
            move.executeBatch();
        }
    }

    /**
     * @return those that were not seen before
     */
    Set<UUID> see(Collection<UUID> eventIds) throws SQLException {
        try (PreparedStatement see = connection.prepareStatement(SEE)) {
            see.setArray(1, connection.createArrayOf("uuid", eventIds.toArray()));
            try (ResultSet rows = see.executeQuery()) {
                Set<UUID> fresh = new HashSet<>();
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
                return fresh;
            }
        }
    }

    private long lockOffset(TopicPartition partition) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            identify(partition, begin, 1);
            begin.executeUpdate();
        }
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            identify(partition, lock, 1);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void identify(TopicPartition partition, PreparedStatement statement, int from) throws SQLException {
        String id = topicIds.get(partition.topic());
        if (id == null) {
            throw new IllegalStateException("Topic " + partition.topic() + " has no known id");
        }
        statement.setString(from, partition.topic());
        statement.setString(from + 1, id);
        statement.setInt(from + 2, partition.partition());
    }

    private static List<TopicPartition> inFixedOrder(Collection<TopicPartition> partitions) {
        return partitions.stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
    }
}
