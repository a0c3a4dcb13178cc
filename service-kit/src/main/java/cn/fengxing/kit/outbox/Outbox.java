package cn.fengxing.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
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

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay) {
        this.dataSource = dataSource;
        this.json = json;
        this.transactions = transactions;
        this.relay = relay;
    }

    /**
     * Writes the event beside the change that it tells of. Call it after the aggregate's version was read, which is what
     * keeps the events of one aggregate in order.
     *
     * @param event a record annotated with {@link EventType}
     * @param version the aggregate's version after the change; grows with each event of the aggregate
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event, long version) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " lacks @EventType");
        }
        String key = event.aggregateId().toString();
        try (Connection connection = dataSource.getConnection()) {
            String payload = json.writeValueAsString(event);
            OutboxTable.insert(connection, UUID.randomUUID(), type.topic(), key, type.value(), payload, version);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The event " + type.value() + " could not be published", e);
        }
        wakeRelayAfterCommit();
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
