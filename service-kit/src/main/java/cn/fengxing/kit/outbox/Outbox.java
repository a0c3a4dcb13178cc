package cn.fengxing.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Publishes events in the caller's transaction. */
@ApplicationScoped
public class Outbox {

    private static final Object WAKES_RELAY = new Object();

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final Event<Published> here;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay,
            Event<Published> here) {
        this.dataSource = dataSource;
        this.json = json;
        this.transactions = transactions;
        this.relay = relay;
        this.here = here;
    }

    /**
     * Writes the event beside the change that it tells of, and fires {@link Published} to observers in this service, who act in
     * the same transaction. Call it after the aggregate's version was read, which is what keeps the events of one aggregate
     * in order.
     *
     * @param event a record annotated with {@link EventType}
     * @param version the aggregate's version after the change; grows with each event of the aggregate
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event, long version) {
        publishAll(List.of(new Versioned(event, version)));
    }

    /** An event with its aggregate's version. */
    public record Versioned(DomainEvent event, long version) {}

    /** {@link #publish} for many events, in this order, without a round trip for each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishAll(List<Versioned> events) {
        try (Connection connection = dataSource.getConnection()) {
            List<OutboxTable.Row> rows = new ArrayList<>(events.size());
            for (Versioned versioned : events) {
                rows.add(row(versioned));
            }
            OutboxTable.insertAll(connection, rows);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Events could not be published: " + types(events), e);
        }
        wakeRelayAfterCommit();
        here.fire(new Published(events.stream().map(Versioned::event).toList()));
    }

    private OutboxTable.Row row(Versioned versioned) throws JsonProcessingException {
        DomainEvent event = versioned.event();
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " lacks @EventType");
        }
        String key = event.aggregateId().toString();
        String json = this.json.writeValueAsString(event);
        return new OutboxTable.Row(UUID.randomUUID(), type.topic(), key, type.value(), json, versioned.version());
    }

    private static List<String> types(List<Versioned> events) {
        return events.stream()
                .map(versioned -> versioned.event().getClass().getSimpleName())
                .distinct()
                .toList();
    }

    /** Once per transaction. A notification by the database would serialise all commits instead. */
    private void wakeRelayAfterCommit() {
        if (transactions.getResource(WAKES_RELAY) != null) {
            return;
        }
        transactions.putResource(WAKES_RELAY, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
