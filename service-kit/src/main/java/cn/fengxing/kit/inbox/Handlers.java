package cn.fengxing.kit.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads what. */
final class Handlers {

    private final Map<String, List<EventHandler>> byTopic;

    Handlers(Collection<EventHandler> handlers) {
        this.byTopic = handlers.stream().collect(Collectors.groupingBy(EventHandler::topic));
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    void handle(RawEvent raw) {
        ReceivedEvent event = raw.read();
        byTopic.getOrDefault(raw.topic(), List.of()).forEach(handler -> handler.handle(event));
    }
}
