package cn.fengxing.kit.due;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** One work's thread: drains what is due batch by batch, waits, and backs off while it fails. */
final class DueLoop {

    private static final Logger LOG = Logger.getLogger(DueLoop.class);
    private static final int CAUSES_TOLD = 5;
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final DueWork work;
    private final DueSettings settings;
    private final Clock clock;
    private final Counter claimed;
    private final Counter failed;
    private final Counter putOff;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long lateMillis;

    DueLoop(DueWork work, DueSettings settings, Clock clock, MeterRegistry metrics) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        claimed = metrics.counter("fengxing.due.claimed", "work", work.name());
        failed = metrics.counter("fengxing.due.failed", "work", work.name());
        putOff = metrics.counter("fengxing.due.put-off", "work", work.name());
        TimeGauge.builder("fengxing.due.lateness", () -> lateMillis, TimeUnit.MILLISECONDS)
                .tag("work", work.name())
                .register(metrics);
        thread = new Thread(this::run, "due-" + work.name());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stopSoon() {
        stopping.countDown();
    }

    void awaitStop() {
        try {
            thread.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!stopped(wait(failures))) {
            try {
                drain();
                failures = 0;
            } catch (Exception e) {
                failures++;
                failed.increment();
                LOG.errorf(e, "%s failed %d times in a row; tried again in %s", work.name(), failures, wait(failures));
            }
        }
    }

    /** Until a batch is not full: then nothing more is due, or other replicas hold the rest. */
    private void drain() {
        int count;
        do {
            Instant now = clock.instant();
            lateMillis = QuarkusTransaction.requiringNew().call(() -> lateness(now));
            count = batch(now);
            claimed.increment(count);
        } while (count >= settings.batch() && !stopped(Duration.ZERO));
    }

    /** One row that cannot be acted on must not stop all others: a batch that fails is gone through row by row. */
    private int batch(Instant now) {
        try {
            return act(now, settings.batch());
        } catch (RuntimeException e) {
            failed.increment();
            LOG.errorf("%s failed in a batch, which is gone through row by row: %s", work.name(), told(e));
            return oneByOne(now);
        }
    }

    private int oneByOne(Instant now) {
        int count = 0;
        while (count < settings.batch() && !stopped(Duration.ZERO) && actOnOne(now)) {
            count++;
        }
        return count;
    }

    private boolean actOnOne(Instant now) {
        try {
            return act(now, 1) == 1;
        } catch (DueRowFailed e) {
            Instant until = now.plus(settings.putOff());
            QuarkusTransaction.requiringNew().run(() -> work.putOff(e.row(), until));
            putOff.increment();
            LOG.errorf("%s failed at row %s, which waits until %s: %s", work.name(), e.row(), until, told(e));
            return true;
        }
    }

    private int act(Instant now, int limit) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) work.longest().toSeconds())
                .call(() -> work.act(now, limit));
    }

    /** Types and places without messages, which may repeat what a row says. */
    private static String told(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES_TOLD)
                .map(each -> each.getClass().getName()
                        + (each.getStackTrace().length == 0 ? "" : " at " + each.getStackTrace()[0]))
                .collect(Collectors.joining("; by "));
    }

    private long lateness(Instant now) {
        return work.earliestDue()
                .map(due -> Math.max(0, Duration.between(due, now).toMillis()))
                .orElse(0L);
    }

    private Duration wait(int failures) {
        Duration doubled = settings.poll().multipliedBy(1L << Math.min(failures, 20));
        return doubled.compareTo(settings.longestWait()) < 0 ? doubled : settings.longestWait();
    }

    private boolean stopped(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }
}
