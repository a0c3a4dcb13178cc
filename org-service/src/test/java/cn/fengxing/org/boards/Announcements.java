package cn.fengxing.org.boards;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import java.util.function.Predicate;

/** Events of a topic, by type and aggregate. */
final class Announcements implements AutoCloseable {

    private final EventCaptor events;

    private Announcements(EventCaptor events) {
        this.events = events;
    }

    static Announcements of(String topic) {
        return new Announcements(EventCaptor.fromBeginning(topic));
    }

    /** The first one of the type about this thing that the condition holds of. */
    CapturedEvent await(String type, String key, Predicate<CapturedEvent> condition) {
        return events.await(each -> each.type().equals(type) && key.equals(each.key()) && condition.test(each));
    }

    CapturedEvent await(String type, String key) {
        return await(type, key, event -> true);
    }

    long count(String type, String key) {
        return events.untilNow().stream()
                .filter(event -> event.type().equals(type) && key.equals(event.key()))
                .count();
    }

    @Override
    public void close() {
        events.close();
    }
}
