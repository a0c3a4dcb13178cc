package cn.fengxing.member.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a local run adds: codes in a file, a first administrator; and a log file, to look for what must not be in it. */
public class LocalRun implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "a-passphrase-for-tests";

    private static final String DIRECTORY = "fengxing.test.member";

    static Path codes() {
        return Path.of(System.getProperty(DIRECTORY), "codes.txt");
    }

    static Path log() {
        return Path.of(System.getProperty(DIRECTORY), "member.log");
    }

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("fengxing-member-");
            System.setProperty(DIRECTORY, directory.toString());
            return Map.ofEntries(
                    Map.entry("FENGXING_SMS_FILE", directory.toString()),
                    Map.entry("FENGXING_ADMIN_USERNAME", "admin"),
                    Map.entry("FENGXING_ADMIN_PASSWORD", PASSWORD),
                    Map.entry("quarkus.log.file.enabled", "true"),
                    Map.entry("quarkus.log.file.path", log().toString()),
                    Map.entry("quarkus.log.category.\"cn.fengxing\".level", "DEBUG"),
                    Map.entry("fengxing.limits.person.requests", "1000000"),
                    Map.entry("fengxing.limits.address.requests", "1000000"),
                    Map.entry("fengxing.limits.named.sign-in.requests", "1000000"),
                    Map.entry("fengxing.limits.named.rotating-code.requests", "1000000"),
                    Map.entry("fengxing.limits.named.pack-hand-out.requests", "1000000"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the files are looked at after the application has gone
    }
}
