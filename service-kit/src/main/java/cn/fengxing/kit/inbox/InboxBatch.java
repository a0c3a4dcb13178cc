package cn.fengxing.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Records that are handled in one transaction with their ids and offsets. */
final class InboxBatch {

    private final List<RawEvent> events;
    private final Map<TopicPartition, Long> expected;

    /**
     * @param expected where the database stood, as far as this reader knows
     */
    InboxBatch(List<RawEvent> events, Map<TopicPartition, Long> expected) {
        this.events = events;
        this.expected = expected;
    }

    /** Where the database stands afterwards; for a partition that another reader moved meanwhile, where that one left it. */
    record Outcome(Map<TopicPartition, Long> moved, Map<TopicPartition, Long> overtaken) {}

    /** Handles every event that is new and whose key is not parked. */
    Outcome handle(Connection connection, Map<String, String> topicIds, Handlers handlers) throws SQLException {
        InboxTable inbox = new InboxTable(connection, topicIds);
        Map<TopicPartition, Long> overtaken = overtaken(inbox);
        List<RawEvent> ours = without(overtaken.keySet());
        DeadLetterTable deadLetters = new DeadLetterTable(connection);
        Set<DeadLetterTable.Key> parked = deadLetters.parkedAmong(
                ours.stream().map(DeadLetterTable.Key::of).collect(Collectors.toSet()));
        Set<UUID> fresh = inbox.see(ids(ours));
        for (RawEvent event : ours) {
            boolean isNew = event.id().map(fresh::remove).orElse(true);
            if (isNew && parked.contains(DeadLetterTable.Key.of(event))) {
                deadLetters.append(event);
            } else if (isNew) {
                handlers.handle(event);
            }
        }
        return moved(inbox, ours, overtaken);
    }

    /** Puts every event that is new aside instead, with its key. */
    Outcome park(Connection connection, Map<String, String> topicIds, String errorClass) throws SQLException {
        InboxTable inbox = new InboxTable(connection, topicIds);
        Map<TopicPartition, Long> overtaken = overtaken(inbox);
        List<RawEvent> ours = without(overtaken.keySet());
        Set<UUID> fresh = inbox.see(ids(ours));
        for (RawEvent event : ours) {
            if (event.id().map(fresh::remove).orElse(true)) {
                new DeadLetterTable(connection).park(event, errorClass);
            }
        }
        return moved(inbox, ours, overtaken);
    }

    private Map<TopicPartition, Long> overtaken(InboxTable inbox) throws SQLException {
        Set<TopicPartition> partitions =
                events.stream().map(RawEvent::partition).collect(Collectors.toSet());
        Map<TopicPartition, Long> actual = inbox.lockOffsets(partitions);
        actual.entrySet().removeIf(entry -> entry.getValue().equals(expected.get(entry.getKey())));
        return actual;
    }

    private List<RawEvent> without(Set<TopicPartition> overtaken) {
        return events.stream()
                .filter(event -> !overtaken.contains(event.partition()))
                .toList();
    }

    private static Outcome moved(InboxTable inbox, List<RawEvent> handled, Map<TopicPartition, Long> overtaken)
            throws SQLException {
        Map<TopicPartition, Long> next = new HashMap<>();
        handled.forEach(event -> next.put(event.partition(), event.offset() + 1));
        inbox.moveOffsets(next);
        return new Outcome(next, overtaken);
    }

    private static Collection<UUID> ids(List<RawEvent> events) {
        return events.stream().map(RawEvent::id).flatMap(Optional::stream).toList();
    }
}
