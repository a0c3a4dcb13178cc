package cn.fengxing.org.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Events of a topic, each held against its checked-in schema. */
final class Announcements implements AutoCloseable {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final EventCaptor events;

    private Announcements(EventCaptor events) {
        this.events = events;
    }

    static Announcements of(String topic) {
        return new Announcements(EventCaptor.fromBeginning(topic));
    }

    /** The first one of the type about this thing that the condition holds of. */
    CapturedEvent await(String type, String key, Predicate<CapturedEvent> condition) {
        CapturedEvent event =
                events.await(each -> each.type().equals(type) && key.equals(each.key()) && condition.test(each));
        assertValid(event);
        return event;
    }

    CapturedEvent await(String type, String key) {
        return await(type, key, event -> true);
    }

    long count(String type, String key) {
        return events.untilNow().stream()
                .filter(event -> event.type().equals(type) && key.equals(event.key()))
                .count();
    }

    private static void assertValid(CapturedEvent event) {
        Path file = Path.of(System.getProperty("fengxing.root", ".."), "docs", "events", event.type() + ".json");
        try {
            var schema = REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
            assertThat(schema.validate(String.valueOf(event.value()), InputFormat.JSON))
                    .as(event.type())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
