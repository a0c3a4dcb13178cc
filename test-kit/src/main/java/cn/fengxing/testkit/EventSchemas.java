package cn.fengxing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-in schemas of {@code docs/events}, which are the contract of the events. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventSchemas() {}

    /** A message as it was captured is just what the schema of its type says. */
    public static void assertValid(CapturedEvent event) {
        Path file = Path.of(System.getProperty("fengxing.root", ".."), "docs", "events", event.type() + ".json");
        try {
            var schema = REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
            assertThat(schema.validate(event.payload().toString(), InputFormat.JSON))
                    .as(event.type())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
