package cn.fengxing.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fengxing.kit.problem.RetryLater;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Between the database and the store nothing tears: every way to die in between leaves what the collector removes. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class StoredObjectsTest {

    @Inject
    StoredObjects objects;

    @Inject
    ObjectTable table;

    @Inject
    CollectObjects collector;

    @Inject
    DataSource dataSource;

    @Test
    void an_object_whose_writer_died_before_keeping_it_is_collected_in_time_and_not_before() throws SQLException {
        UUID orphan = objects.write(new byte[] {1});
        QuarkusTransaction.requiringNew().run(() -> collector.act(Instant.now(), 100));
        assertThat(objects.read(orphan)).containsExactly(1);
        age(orphan);
        Eventually.await("collected", () -> rows(orphan) == 0);
        assertThat(file(orphan)).doesNotExist();
    }

    @Test
    void an_object_announced_by_a_writer_that_died_before_writing_leaves_no_row() throws SQLException {
        UUID announced = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> table.announce(announced, Duration.ofHours(1)));
        age(announced);
        Eventually.await("collected", () -> rows(announced) == 0);
    }

    @Test
    void what_is_kept_stays_and_what_a_rolled_back_transaction_kept_goes() throws SQLException {
        UUID kept = objects.write(new byte[] {1});
        UUID regretted = objects.write(new byte[] {2});
        QuarkusTransaction.requiringNew().run(() -> objects.keep(List.of(kept)));
        QuarkusTransaction.begin();
        objects.keep(List.of(regretted));
        QuarkusTransaction.rollback();
        age(kept);
        age(regretted);
        Eventually.await("collected", () -> rows(regretted) == 0);
        assertThat(objects.read(kept)).containsExactly(1);
    }

    @Test
    void what_is_released_goes_if_the_transaction_commits() {
        UUID first = objects.write(new byte[] {1});
        QuarkusTransaction.requiringNew().run(() -> objects.keep(List.of(first)));
        QuarkusTransaction.begin();
        objects.release(List.of(first));
        QuarkusTransaction.rollback();
        assertThat(objects.read(first)).containsExactly(1);
        QuarkusTransaction.requiringNew().run(() -> objects.release(List.of(first)));
        Eventually.await("collected", () -> rows(first) == 0);
        assertThat(file(first)).doesNotExist();
    }

    @Test
    void an_object_that_the_collector_has_claimed_can_no_longer_be_kept() throws SQLException {
        UUID late = objects.write(new byte[] {1});
        execute("UPDATE stored_object SET doomed = true, collect_at = now() + interval '1 hour' WHERE id = '" + late
                + "'");
        assertThatExceptionOfType(RetryLater.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> objects.keep(List.of(late))));
    }

    @Test
    void a_collector_that_died_after_deleting_the_file_is_followed_by_another() throws Exception {
        UUID doomed = objects.write(new byte[] {1});
        execute("UPDATE stored_object SET doomed = true WHERE id = '" + doomed + "'");
        Files.delete(file(doomed));
        age(doomed);
        Eventually.await("forgotten", () -> rows(doomed) == 0);
    }

    private void age(UUID id) throws SQLException {
        execute("UPDATE stored_object SET collect_at = now() - interval '1 minute' WHERE id = '" + id
                + "' AND collect_at IS NOT NULL");
    }

    private int rows(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM stored_object WHERE id = '" + id + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path file(UUID id) {
        String name = id.toString();
        return Path.of("target", "objects", name.substring(name.length() - 2), name);
    }
}
