package cn.fengxing.kit.outbox;

import java.util.List;
import java.util.stream.Stream;

/**
 * Events that this service publishes in the running transaction, for observers within it that must not be a moment behind.
 *
 * @param events those of one call together, so that an observer can look at all of them at once
 */
public record Published(List<DomainEvent> events) {

    public <E extends DomainEvent> Stream<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
