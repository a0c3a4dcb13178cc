package cn.fengxing.kit.time;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the domain, injected as {@link Clock}: UTC, and in a local run moved by the offset in the file that
 * {@code FENGXING_CLOCK_FILE} names, so that a demonstration or a test can let days pass in every service at once.
 */
@Startup
@Singleton
public class DomainClock {

    private final Clock clock;

    DomainClock(@ConfigProperty(name = "fengxing.clock-file") Optional<Path> file, RunMode runMode) {
        file.ifPresent(path -> runMode.refuseInProduction("FENGXING_CLOCK_FILE"));
        clock = file.<Clock>map(path -> new OffsetClock(Clock.systemUTC(), path, System::nanoTime))
                .orElseGet(Clock::systemUTC);
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }
}
