package cn.fengxing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.testkit.Eventually;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxPartitionsTest {

    private final KitDatabase database = KitDatabase.fresh();
    private final TestBroker broker = new TestBroker();
    private final OutboxPartitions partitions = new OutboxPartitions(database.application());

    @Test
    void the_application_makes_days_ahead_that_it_could_not_make_itself() throws Exception {
        asOwner("DO $$ BEGIN EXECUTE 'DROP TABLE outbox_'"
                + " || to_char((now() AT TIME ZONE 'UTC')::date + 3, 'YYYYMMDD'); END $$");
        assertThat(partitions.daysAhead()).isEqualTo(3);

        partitions.extend();

        assertThat(partitions.daysAhead()).isGreaterThanOrEqualTo(8);
        assertThatThrownBy(() -> asApplication("CREATE TABLE outbox_x (LIKE outbox)"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE outbox SET topic = 'x'",
                "DELETE FROM outbox",
                "TRUNCATE outbox",
                "UPDATE outbox_epoch SET epoch = 7",
                "UPDATE outbox_day SET acknowledged_at = '2020-01-01'",
                "DELETE FROM outbox_cursor"
            })
    void the_application_cannot_change_what_was_published(String statement) {
        assertThatThrownBy(() -> asApplication(statement)).hasMessageContaining("permission denied");
    }

    @Test
    void the_application_cannot_reach_a_partition_past_its_table() {
        assertThatThrownBy(() -> asApplication("DO $$ BEGIN EXECUTE 'DELETE FROM outbox_'"
                        + " || to_char((now() AT TIME ZONE 'UTC')::date, 'YYYYMMDD'); END $$"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void writers_go_on_while_a_day_is_attached() throws Exception {
        asOwner("DO $$ BEGIN EXECUTE 'DROP TABLE outbox_'"
                + " || to_char((now() AT TIME ZONE 'UTC')::date + 8, 'YYYYMMDD'); END $$");
        try (Connection writer = database.connect()) {
            writer.setAutoCommit(false);
            KitDatabase.insert(writer, broker.topic("events"), UUID.randomUUID(), 1);
            partitions.extend();
            assertThat(partitions.daysAhead()).isEqualTo(9);
            writer.commit();
        }
    }

    @Test
    void a_day_is_dropped_seven_days_after_the_broker_had_all_of_it() throws Exception {
        makeDay(-9, 3);
        partitions.dropAcknowledged();
        assertThat(acknowledgedDays()).as("nothing was sent yet").isZero();

        relayEverything();
        partitions.dropAcknowledged();
        assertThat(acknowledgedDays()).isEqualTo(1);
        assertThat(count()).as("acknowledged only now").isEqualTo(3);

        asOwner("UPDATE outbox_day SET acknowledged_at = now() - interval '8 days' WHERE acknowledged_at IS NOT NULL");
        partitions.dropAcknowledged();
        assertThat(count()).isZero();
    }

    @Test
    void a_writer_that_holds_the_table_is_not_waited_for() throws Exception {
        makeDay(-9, 1);
        relayEverything();
        partitions.dropAcknowledged();
        asOwner("UPDATE outbox_day SET acknowledged_at = now() - interval '8 days' WHERE acknowledged_at IS NOT NULL");

        try (Connection writer = database.connect()) {
            writer.setAutoCommit(false);
            KitDatabase.insert(writer, broker.topic("events"), UUID.randomUUID(), 1);
            partitions.dropAcknowledged();
            assertThat(count()).isEqualTo(1);
            writer.rollback();
        }
        partitions.dropAcknowledged();
        assertThat(count()).isZero();
    }

    private void makeDay(int daysFromToday, int events) throws SQLException {
        asOwner("""
                DO $$ DECLARE d date := (now() AT TIME ZONE 'UTC')::date + %d; BEGIN
                    EXECUTE format('CREATE TABLE %%I PARTITION OF outbox FOR VALUES FROM (%%L) TO (%%L)',
                        'outbox_' || to_char(d, 'YYYYMMDD'), d::timestamp AT TIME ZONE 'UTC', (d + 1)::timestamp AT TIME ZONE 'UTC');
                    INSERT INTO outbox_day (day) VALUES (d);
                    INSERT INTO outbox (event_id, topic, key, type, payload, created_at)
                    SELECT gen_random_uuid(), '%s', 'k', 't', '{}', (d::timestamp AT TIME ZONE 'UTC') + interval '1 hour'
                      FROM generate_series(1, %d);
                END $$
                """.formatted(daysFromToday, broker.topic("events"), events));
    }

    private void relayEverything() throws Exception {
        OutboxRelay relay = new OutboxRelay(database.application(), broker, "/test", 100);
        relay.start();
        Eventually.await(() -> relay.sent() > 0);
        Eventually.await(() -> database.number("SELECT count(*) FROM outbox, outbox_cursor"
                        + " WHERE NOT pg_visible_in_snapshot(xid, last_snapshot)")
                == 0);
        relay.stop();
    }

    private long count() throws SQLException {
        return database.number("SELECT count(*) FROM outbox");
    }

    private long acknowledgedDays() throws SQLException {
        return database.number("SELECT count(acknowledged_at) FROM outbox_day");
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(owner, sql);
        }
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection application = database.connect()) {
            KitDatabase.execute(application, sql);
        }
    }
}
