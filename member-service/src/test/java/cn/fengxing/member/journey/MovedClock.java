package cn.fengxing.member.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The domain's clock in a test's hand, as a local run has it, and second factors asked for, as production has them. */
public class MovedClock implements QuarkusTestResourceLifecycleManager {

    private static final String FILE = "fengxing.test.member.clock";

    static void by(Duration offset) {
        try {
            Files.writeString(Path.of(System.getProperty(FILE)), offset.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("fengxing-clock-", ".txt");
            System.setProperty(FILE, file.toString());
            by(Duration.ZERO);
            return Map.of("fengxing.clock-file", file.toString(), "FENGXING_SECOND_FACTOR", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the file is left to the system's own cleaning
    }
}
