package cn.fengxing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** A backup that is restored where transaction ids are lower: what they say about before and after is no longer true. */
class RestoredOutboxTest {

    private static final UUID AGGREGATE = UUID.randomUUID();
    private static final long EPOCH = 1_000_000_000_000L;
    private static final List<String> TABLES = List.of("outbox", "outbox_cursor", "outbox_epoch");

    @TempDir
    Path directory;

    private final TestBroker broker = new TestBroker();
    private final String topic = broker.topic("events");
    private final KitDatabase before = KitDatabase.fresh();
    private EmbeddedPostgres otherCluster;
    private KitDatabase after;

    @BeforeEach
    void startAnotherCluster() {
        otherCluster = new EmbeddedPostgres(directory.resolve("other"), 0, "test").start();
        after = KitDatabase.migrated(otherCluster.databases().named("fengxing_kit_restored", "kit", "test", "test"));
    }

    @AfterEach
    void stopIt() {
        otherCluster.stop();
    }

    @Test
    void after_a_restore_into_a_cluster_with_lower_transaction_ids_nothing_is_missed_and_nothing_sent_twice()
            throws Exception {
        useUpTransactionIds(5_000);
        List<UUID> sent = publish(before, 1, 10);
        relayUntilSent(before, 10);
        List<UUID> unsent = publish(before, 11, 15);
        restore();
        assertThat(after.number("SELECT count(*) FROM outbox WHERE xid > pg_current_xact_id()"))
                .as("rows from this cluster's future")
                .isEqualTo(15);

        noticeRestore();
        List<UUID> inNewLife = publish(after, 16, 18);
        relayUntilSent(after, 8);
        List<UUID> later = publish(after, 19, 20);
        relayUntilSent(after, 2);

        List<UUID> all = new ArrayList<>(sent);
        all.addAll(unsent);
        all.addAll(inNewLife);
        all.addAll(later);
        assertThat(events())
                .extracting(event -> event.headers().get("ce_id"))
                .containsExactlyElementsOf(all.stream().map(UUID::toString).toList());
    }

    @Test
    void versions_go_on_above_those_that_were_given_out_before_the_restore() throws Exception {
        publish(before, 1, 1);
        relayUntilSent(before, 1);
        restore();

        noticeRestore();
        publish(after, 1, 1);
        relayUntilSent(after, 1);

        assertThat(events())
                .extracting(event -> event.payload().path("version").asLong())
                .containsExactly(1L, EPOCH + 1);
    }

    @Test
    void a_database_that_was_not_restored_stays_in_its_epoch() throws Exception {
        try (Connection connection = before.connect()) {
            OutboxEpoch.check(connection, false);
            OutboxEpoch.check(connection, false);
        }
        assertThat(before.number("SELECT epoch FROM outbox_epoch")).isZero();
    }

    @Test
    void an_operator_declares_the_restore_of_a_disk_image() throws Exception {
        try (Connection connection = before.connect()) {
            OutboxEpoch.check(connection, true);
        }
        assertThat(before.number("SELECT epoch FROM outbox_epoch")).isEqualTo(1);
    }

    private void useUpTransactionIds(int count) throws Exception {
        try (Connection connection = before.connect()) {
            KitDatabase.execute(
                    connection,
                    "DO $$ BEGIN FOR i IN 1.." + count
                            + " LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$");
        }
    }

    /** Copies what pg_dump would: rows and the place of the sequence. */
    private void restore() throws Exception {
        try (Connection from = before.connectAsSuperuser();
                Connection to = otherCluster.databases().connect("fengxing_kit_restored")) {
            KitDatabase.execute(to, "TRUNCATE outbox, outbox_cursor, outbox_epoch");
            for (String table : TABLES) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                from.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (SELECT * FROM " + table + ") TO STDOUT", rows);
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows.toByteArray()));
            }
            long last = KitDatabase.number(from, "SELECT last_value FROM outbox_id_seq");
            KitDatabase.execute(to, "SELECT setval('outbox_id_seq', " + last + ")");
        }
    }

    /** What a service does when it starts. */
    private void noticeRestore() throws Exception {
        try (Connection connection = after.connect()) {
            assertThat(OutboxEpoch.check(connection, false)).isTrue();
        }
    }

    private List<UUID> publish(KitDatabase database, int fromVersion, int toVersion) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int version = fromVersion; version <= toVersion; version++) {
            ids.add(database.publish(topic, AGGREGATE, version));
        }
        return ids;
    }

    private void relayUntilSent(KitDatabase database, int count) throws Exception {
        OutboxRelay relay = new OutboxRelay(database.application(), broker, "/test", 3);
        relay.start();
        Eventually.await("the relay to send " + count, () -> relay.sent() >= count);
        relay.stop();
    }

    private List<CapturedEvent> events() {
        try (EventCaptor captor = EventCaptor.fromBeginning(topic)) {
            return captor.untilNow();
        }
    }
}
