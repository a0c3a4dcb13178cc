package cn.fengxing.kit.outbox;

import java.util.UUID;

/** A fact of this service that others may read; a record annotated with {@link EventType}, serialised by its components. */
public interface DomainEvent {

    /** The aggregate the fact is about; the key on the topic, so that facts of one aggregate stay in order. */
    UUID aggregateId();
}
