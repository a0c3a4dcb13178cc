package cn.fengxing.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Publishes events in the caller's transaction. */
@ApplicationScoped
public class Outbox {

    /**
     * Writes the event beside the change that it tells of.
     *
     * @param event a record annotated with {@link EventType}
     * @param version the aggregate's version after the change; grows by one with each event of the aggregate
     */
    public void publish(DomainEvent event, long version) {
        throw new UnsupportedOperationException();
    }
}
