package cn.fengxing.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.outbox.KitDatabase;
import cn.fengxing.testkit.Eventually;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final KitDatabase database = KitDatabase.fresh();
    private final EventSource source = new EventSource();
    private final PlainTransactions transactions = new PlainTransactions(database);
    private final List<Inbox> inboxes = new ArrayList<>();
    private Journal journal;
    private DeadLetters deadLetters;

    @BeforeEach
    void openJournal() throws Exception {
        journal = new Journal(database, source.topic());
        deadLetters = new DeadLetters(transactions, List.of(journal));
    }

    @AfterEach
    void stop() throws Exception {
        for (Inbox inbox : inboxes) {
            inbox.stop();
        }
        source.close();
    }

    @Test
    void an_event_that_is_sent_twice_has_its_effect_once() throws Exception {
        UUID id = UUID.randomUUID();
        source.send(id, "a", "one");
        source.send(id, "a", "one");
        source.say("a", "two");
        start();
        source.send(id, "a", "one");
        source.say("a", "three");

        Eventually.await(() -> journal.of("a").contains("three"));
        assertThat(journal.of("a")).containsExactly("one", "two", "three");
    }

    @Test
    void a_reader_that_was_restored_from_a_backup_skips_nothing() throws Exception {
        say("a", 1, 5);
        Inbox first = start();
        Eventually.await(() -> journal.lines() == 5);
        first.stop();
        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(
                    owner,
                    "CREATE TABLE backup AS SELECT * FROM inbox_offset;"
                            + " CREATE TABLE backup_inbox AS SELECT * FROM inbox");
        }
        say("a", 6, 10);
        Inbox second = start();
        Eventually.await(() -> journal.lines() == 10);
        second.stop();

        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(
                    owner,
                    "DELETE FROM journal WHERE line > 5; TRUNCATE inbox, inbox_offset;"
                            + " INSERT INTO inbox SELECT * FROM backup_inbox; INSERT INTO inbox_offset SELECT * FROM backup");
        }
        start();

        Eventually.await(() -> journal.lines() == 10);
        assertThat(journal.of("a")).containsExactlyElementsOf(texts(1, 10));
    }

    @Test
    void a_running_reader_follows_the_database_when_that_is_set_back() throws Exception {
        say("a", 1, 5);
        start();
        Eventually.await(() -> journal.lines() == 5);
        execute("TRUNCATE journal, inbox; UPDATE inbox_offset SET next_offset = 0");

        say("a", 6, 6);

        Eventually.await(() -> journal.lines() == 6);
        assertThat(journal.of("a")).containsExactlyElementsOf(texts(1, 6));
    }

    @Test
    void poison_parks_its_key_with_what_follows_and_the_rest_flows() throws Exception {
        journal.refuse("sick", "2");
        say("sick", 1, 4);
        say("well", 1, 4);
        start();

        Eventually.await(
                () -> journal.of("well").size() == 4 && deadLetters.list(0, 10).size() == 3);
        say("sick", 5, 5);
        say("well", 5, 5);

        Eventually.await(
                () -> journal.of("well").size() == 5 && deadLetters.list(0, 10).size() == 4);
        assertThat(journal.of("sick")).containsExactly("1");
        assertThat(deadLetters.parkedKeys()).isEqualTo(1);
        List<DeadLetters.DeadLetter> letters = deadLetters.list(0, 10);
        assertThat(letters.get(0).errorClass()).isEqualTo(IllegalArgumentException.class.getName());
        assertThat(letters.get(0).type()).isEqualTo("cn.fengxing.test.said.v1");
        assertThat(database.number(
                        "SELECT count(*) FROM dead_letter WHERE convert_from(payload, 'UTF8') LIKE '%\"2\"%'"))
                .as("the poison itself is kept")
                .isEqualTo(1);
        assertThat(letters)
                .extracting(DeadLetters.DeadLetter::errorClass)
                .filteredOn(e -> e == null)
                .hasSize(3);
        assertThat(database.number("SELECT count(*) FROM outbox WHERE topic = '" + source.topic() + ".dlq'"))
                .as("told on the dead-letter topic")
                .isEqualTo(1);
    }

    @Test
    void a_replay_handles_what_was_parked_in_order_and_frees_the_key() throws Exception {
        journal.refuse("sick", "1");
        say("sick", 1, 4);
        start();
        Eventually.await(() -> deadLetters.list(0, 10).size() == 4);
        journal.accept("sick", "1");
        journal.refuse("sick", "3");

        DeadLetters.Replay first = deadLetters.replay(source.topic(), "sick");
        assertThat(first).isEqualTo(new DeadLetters.Replay(2, IllegalArgumentException.class.getName()));
        assertThat(deadLetters.list(0, 10))
                .first()
                .extracting(DeadLetters.DeadLetter::attempts)
                .isEqualTo(1);
        journal.accept("sick", "3");
        DeadLetters.Replay second = deadLetters.replay(source.topic(), "sick");

        assertThat(second).isEqualTo(new DeadLetters.Replay(2, null));
        say("sick", 5, 5);
        Eventually.await(() -> journal.of("sick").size() == 5);
        assertThat(journal.of("sick")).containsExactlyElementsOf(texts(1, 5));
        assertThat(deadLetters.parkedKeys()).isZero();
    }

    @Test
    void a_replay_while_more_arrives_keeps_the_order() throws Exception {
        journal.refuse("sick", "1");
        say("sick", 1, 1);
        start();
        Eventually.await(() -> deadLetters.parkedKeys() == 1);
        journal.accept("sick", "1");

        Thread replaying = new Thread(() -> {
            while (deadLetters.parkedKeys() > 0) {
                deadLetters.replay(source.topic(), "sick");
            }
        });
        replaying.start();
        say("sick", 2, 60);
        replaying.join();

        Eventually.await(() -> journal.of("sick").size() == 60);
        assertThat(journal.of("sick")).containsExactlyElementsOf(texts(1, 60));
    }

    @Test
    void a_record_that_is_no_event_is_put_aside_whatever_it_is() throws Exception {
        String id = UUID.randomUUID().toString();
        source.sendRaw(null, "no-id", "{}");
        source.sendRaw("not a uuid \u0000", "bad-id", "{}");
        source.sendRaw(id, "no-json", "{\"a\":");
        source.sendRaw(UUID.randomUUID().toString(), "nul\u0000key", "{\"what\":\"\\u0000\\ud800\"}");
        source.sendRaw(UUID.randomUUID().toString(), null, "{}");
        source.sendRaw(UUID.randomUUID().toString(), "tombstone", null);
        source.say("well", "1");
        start();

        Eventually.await(() -> journal.lines() == 1 && deadLetters.list(0, 10).size() == 6);
        assertThat(deadLetters.list(0, 10))
                .extracting(DeadLetters.DeadLetter::errorClass)
                .doesNotContainNull();
    }

    @Test
    void readers_that_come_and_go_share_the_partitions_and_double_nothing() throws Exception {
        Inbox first = start();
        for (int round = 1; round <= 60; round++) {
            for (String key : List.of("a", "b", "c", "d")) {
                source.say(key, String.valueOf(round));
            }
            if (round == 15) {
                start();
            }
            if (round == 40) {
                first.stop();
            }
        }

        Eventually.await(() -> journal.lines() >= 240);
        for (String key : List.of("a", "b", "c", "d")) {
            assertThat(journal.of(key)).containsExactlyElementsOf(texts(1, 60));
        }
    }

    @Test
    void a_database_that_is_away_parks_nothing() throws Exception {
        AtomicInteger refusals = new AtomicInteger(4);
        InboxTransactions unreliable = new InboxTransactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                if (journalIsReady() && refusals.getAndDecrement() > 0) {
                    throw new IllegalStateException(new SQLException("connection lost", "08006"));
                }
                return transactions.inNew(work);
            }
        };
        say("a", 1, 3);
        start(unreliable);

        Eventually.await(() -> journal.lines() == 3);
        assertThat(refusals).hasNegativeValue();
        assertThat(deadLetters.parkedKeys()).isZero();
        assertThat(journal.of("a")).containsExactlyElementsOf(texts(1, 3));
    }

    /** True once partitions were assigned, so that it is the batches that fail. */
    private boolean journalIsReady() {
        try {
            return database.number("SELECT count(*) FROM inbox_offset") > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Inbox start() {
        return start(transactions);
    }

    private Inbox start(InboxTransactions in) {
        Inbox inbox = new Inbox(source, in, List.of(journal));
        inboxes.add(inbox);
        inbox.start();
        return inbox;
    }

    private void say(String key, int from, int to) {
        texts(from, to).forEach(text -> source.say(key, text));
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(owner, sql);
        }
    }

    private static List<String> texts(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }
}
