package cn.fengxing.member;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Lets one-time codes appear in a file, as in a local run. */
public final class CodesInFile implements QuarkusTestResourceLifecycleManager {

    private static final String PROPERTY = "fengxing.test.codes";

    @Override
    public Map<String, String> start() {
        try {
            String directory = Files.createTempDirectory("fengxing-codes-").toString();
            // The test's own class loader reads it where the application's wrote it.
            System.setProperty(PROPERTY, directory);
            return Map.of("FENGXING_SMS_FILE", directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest code sent to the phone. */
    static String latest(String phone) {
        try {
            return Files.readString(Path.of(System.getProperty(PROPERTY), "codes.txt"))
                    .lines()
                    .filter(line -> line.split(" ")[1].endsWith(phone.substring(7)))
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .split(" ")[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
