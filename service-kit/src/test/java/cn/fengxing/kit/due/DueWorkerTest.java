package cn.fengxing.kit.due;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.TrustedTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas are loops of the same work here; what keeps them apart is the database alone, as in production. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DueWorkerTest {

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry applicationMetrics;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final List<DueLoop> loops = new ArrayList<>();
    private Timers timers;

    @BeforeEach
    void make_a_table_of_timers() throws SQLException {
        try (Connection superuser = TestServers.running().connectAsSuperuser(database())) {
            timers = Timers.create(superuser, dataSource);
        }
    }

    @AfterEach
    void stop_all_loops() {
        loops.forEach(DueLoop::stopSoon);
        loops.forEach(DueLoop::awaitStop);
    }

    @Test
    void two_replicas_act_on_ten_thousand_overdue_timers_exactly_once_each() {
        timers.fill(10_000);
        start(timers);
        start(timers);
        Eventually.await("all timers acted on", () -> timers.actions() >= 10_000);
        stop_all_loops();
        assertThat(timers.actions()).isEqualTo(10_000);
        assertThat(timers.actedOnOtherThanOnce()).isZero();
        assertThat(metrics.counter("fengxing.due.claimed", "work", "timers").count())
                .isEqualTo(10_000);
    }

    @Test
    void a_replica_killed_in_the_middle_of_a_batch_has_done_nothing_and_another_takes_it() throws SQLException {
        timers.fill(500);
        var killed = new AtomicInteger();
        timers.beforeCommit(backend -> {
            if (killed.incrementAndGet() == 2) {
                kill(backend);
            }
        });
        start(timers);
        start(timers);
        Eventually.await("all timers acted on", () -> timers.actions() >= 500);
        stop_all_loops();
        assertThat(metrics.counter("fengxing.due.failed", "work", "timers").count())
                .isEqualTo(1);
        assertThat(timers.actions()).isEqualTo(500);
        assertThat(timers.actedOnOtherThanOnce()).isZero();
    }

    @Test
    void a_work_that_always_fails_does_not_stop_another() {
        timers.fill(300);
        start(new AlwaysFailing());
        start(timers);
        Eventually.await("the other work done", () -> timers.actions() == 300);
        Eventually.await(
                "tried again",
                () -> metrics.counter("fengxing.due.failed", "work", "always-failing")
                                .count()
                        > 1);
    }

    @Test
    void a_row_that_fails_is_put_off_and_keeps_no_other_waiting() {
        timers.fill(250);
        timers.failAt(7);
        start(timers);
        Eventually.await("all others acted on", () -> timers.actions() == 249);
        stop_all_loops();
        assertThat(timers.dueTomorrow()).isEqualTo(1);
        assertThat(metrics.counter("fengxing.due.put-off", "work", "timers").count())
                .isEqualTo(1);
    }

    @Test
    void what_falls_due_later_is_left_until_then() {
        timers.fill(3);
        timers.fillForTomorrow(5);
        start(timers);
        Eventually.await("those due acted on", () -> timers.actions() == 3);
        Eventually.await("nothing late", () -> lateness() == 0);
        assertThat(timers.actions()).isEqualTo(3);
    }

    @Test
    void a_stopped_loop_finishes_its_batch_and_starts_no_other() {
        timers.fill(1_000);
        timers.beforeCommit(backend -> loops.forEach(DueLoop::stopSoon));
        start(timers);
        Eventually.await("the first batch", () -> timers.actions() > 0);
        stop_all_loops();
        assertThat(timers.actions()).isEqualTo(Settings.BATCH);
    }

    @Test
    void every_bean_of_the_type_is_found_and_run() {
        Eventually.await(
                "the bean ran",
                () -> applicationMetrics
                                .counter("fengxing.due.claimed", "work", "found-bean")
                                .count()
                        >= 1);
    }

    private void start(DueWork work) {
        var loop = new DueLoop(work, new Settings(), Clock.systemUTC(), metrics);
        loops.add(loop);
        loop.start();
    }

    private double lateness() {
        return metrics.get("fengxing.due.lateness").timeGauge().value();
    }

    private void kill(int backend) {
        try (Connection superuser = TestServers.running().connectAsSuperuser(database());
                var statement = superuser.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + backend + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String database() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getCatalog();
        }
    }

    private record Settings() implements DueSettings {

        static final int BATCH = 100;

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(5);
        }

        @Override
        public int batch() {
            return BATCH;
        }

        @Override
        public Duration putOff() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMillis(50);
        }
    }
}
