package cn.fengxing.kit.due;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Runs every {@link DueWork} of the service, each in a thread of its own, from start to shutdown. */
@Singleton
class DueWorker {

    private final List<DueLoop> loops;

    DueWorker(Instance<DueWork> works, DueSettings settings, Clock clock, MeterRegistry metrics) {
        loops = settings.enabled()
                ? works.stream()
                        .map(work -> new DueLoop(work, settings, clock, metrics))
                        .toList()
                : List.of();
    }

    void onStart(@Observes StartupEvent start) {
        loops.forEach(DueLoop::start);
    }

    /** All are told first, then waited for: the batch at hand is finished, or rolled back with the pool. */
    void onStop(@Observes ShutdownEvent stop) {
        loops.forEach(DueLoop::stopSoon);
        loops.forEach(DueLoop::awaitStop);
    }
}
