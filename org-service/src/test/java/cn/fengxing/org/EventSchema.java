package cn.fengxing.org;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract of an event, as it is checked in. */
public final class EventSchema {

    private EventSchema() {}

    public static void assertValid(CapturedEvent event) throws IOException {
        Path file = Path.of(System.getProperty("fengxing.root", ".."), "docs", "events", event.type() + ".json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
        assertThat(schema.validate(event.value(), InputFormat.JSON)).isEmpty();
    }
}
