package cn.fengxing.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-in schemas, which are the contract of the events. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventSchemas() {}

    public static void assertValid(String type, JsonNode payload) {
        Path file = Path.of(System.getProperty("fengxing.root", ".."), "docs", "events", type + ".json");
        try {
            var schema = REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
            assertThat(schema.validate(payload.toString(), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
