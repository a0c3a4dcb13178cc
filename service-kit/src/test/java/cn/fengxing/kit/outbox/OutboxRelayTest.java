package cn.fengxing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.TestServers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final int SMALL_PAGE = 7;
    private static final UUID AGGREGATE = UUID.randomUUID();

    private final KitDatabase database = KitDatabase.fresh();
    private final TestBroker broker = new TestBroker();
    private final String topic = broker.topic("events");
    private final List<OutboxRelay> relays = new ArrayList<>();

    @AfterEach
    void stopRelays() throws Exception {
        for (OutboxRelay relay : relays) {
            relay.stop();
        }
    }

    @Test
    void what_is_committed_is_sent_once_and_what_is_rolled_back_never() throws Exception {
        broker.ensureTopics(List.of(topic));
        start(broker);
        JitteredWriters writers = new JitteredWriters(database, topic);

        Collection<UUID> committed = writers.write(6, 100);

        awaitSent(committed.size());
        assertThat(ids(events())).containsExactlyInAnyOrderElementsOf(strings(committed));
    }

    @Test
    void events_of_one_aggregate_stay_in_order_also_when_transactions_took_their_ids_before() throws Exception {
        broker.ensureTopics(List.of(topic));
        start(broker);
        JitteredWriters writers = new JitteredWriters(database, topic);

        Collection<UUID> committed = writers.write(8, 60);

        awaitSent(committed.size());
        Map<String, List<Long>> versions = events().stream()
                .collect(Collectors.groupingBy(
                        CapturedEvent::key,
                        Collectors.mapping(
                                event -> event.payload().path("version").asLong(), Collectors.toList())));
        assertThat(versions)
                .hasSizeGreaterThan(1)
                .allSatisfy((key, sent) -> assertThat(sent).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void a_writer_that_stays_open_holds_nothing_up_and_is_sent_when_it_commits() throws Exception {
        KitDatabase other = KitDatabase.fresh();
        try (Connection elsewhere = other.connect();
                Connection here = database.connect()) {
            elsewhere.setAutoCommit(false);
            KitDatabase.execute(elsewhere, "SELECT pg_current_xact_id()");
            here.setAutoCommit(false);
            UUID late = KitDatabase.insert(here, topic, UUID.randomUUID(), 1);
            start(broker);

            List<UUID> early = publish(20);
            awaitSent(early.size());
            assertThat(ids(events())).containsExactlyElementsOf(strings(early));

            here.commit();
            awaitSent(early.size() + 1);
            assertThat(ids(events())).contains(late.toString());
        }
    }

    @Test
    void a_relay_that_dies_between_sending_and_marking_loses_nothing() throws Exception {
        List<UUID> published = publish(20);
        CountDownLatch died = new CountDownLatch(1);
        start(broker.with(producer -> TestBroker.atCommit(producer, commit -> {
            if (died.getCount() > 0) {
                commit.run();
            }
            died.countDown();
            throw new IllegalStateException("killed after the broker has committed");
        })));
        died.await();
        relays.get(0).stop();

        start(broker);

        awaitSent(published.size());
        List<String> received = ids(events());
        assertThat(received).hasSize(published.size() + SMALL_PAGE);
        assertThat(received.stream().distinct().toList()).containsExactlyElementsOf(strings(published));
    }

    @Test
    void a_second_replica_takes_over_and_the_first_cannot_send_late() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch resume = new CountDownLatch(1);
        AtomicReference<RuntimeException> refusal = new AtomicReference<>();
        OutboxRelay first = start(broker.with(producer -> TestBroker.atCommit(producer, commit -> {
            sending.countDown();
            await(resume);
            try {
                commit.run();
            } catch (RuntimeException e) {
                refusal.compareAndSet(null, e);
                throw e;
            }
        })));
        List<UUID> published = publish(5);
        sending.await();
        cutOff(first);

        OutboxRelay second = start(broker);
        Eventually.await("the second to send", () -> second.sent() == published.size());
        resume.countDown();

        Eventually.await("the first to be refused", () -> refusal.get() != null);
        assertThat(refusal.get()).isInstanceOf(ProducerFencedException.class);
        assertThat(first.sent()).isZero();
        assertThat(ids(events())).containsExactlyElementsOf(strings(published));
    }

    @Test
    void a_leader_that_stops_is_followed_by_the_other_replica() throws Exception {
        OutboxRelay first = start(broker);
        Eventually.await(first::isLeading);
        OutboxRelay second = start(broker);

        first.stop();
        List<UUID> published = publish(3);

        Eventually.await(() -> second.sent() == published.size());
        assertThat(first.isLeading()).isFalse();
    }

    @Test
    void a_leader_whose_session_in_the_database_ends_goes_on_in_another() throws Exception {
        OutboxRelay relay = start(broker);
        Eventually.await(relay::isLeading);

        cutOff(relay);
        List<UUID> published = publish(3);

        awaitSent(published.size());
        assertThat(ids(events())).containsExactlyElementsOf(strings(published));
    }

    @Test
    void a_large_difference_is_paged_while_others_go_on_writing() throws Exception {
        List<UUID> published = new ArrayList<>(publish(10 * SMALL_PAGE));
        start(broker);

        published.addAll(publish(10 * SMALL_PAGE));

        awaitSent(published.size());
        assertThat(ids(events())).containsExactlyElementsOf(strings(published));
    }

    @Test
    void an_event_is_a_cloud_event_in_binary_mode() throws Exception {
        start(broker);

        UUID id = database.publish(topic, AGGREGATE, 3);

        awaitSent(1);
        CapturedEvent event = events().get(0);
        assertThat(event.key()).isEqualTo(AGGREGATE.toString());
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", id.toString())
                .containsEntry("ce_source", "/test")
                .containsEntry("ce_type", "cn.fengxing.test.v1")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_time");
        assertThat(event.payload().path("version").asLong()).isEqualTo(3);
    }

    private OutboxRelay start(OutboxRelay.Broker on) {
        OutboxRelay relay = new OutboxRelay(database.application(), on, "/test", SMALL_PAGE);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private List<UUID> publish(int count) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int version = 1; version <= count; version++) {
            ids.add(database.publish(topic, AGGREGATE, version));
        }
        return ids;
    }

    private void awaitSent(long count) {
        Eventually.await(
                "everything to be sent",
                () -> relays.stream().mapToLong(OutboxRelay::sent).sum() >= count && backlog() == 0);
    }

    private long backlog() throws Exception {
        return database.number(
                "SELECT count(*) FROM outbox, outbox_cursor" + " WHERE NOT pg_visible_in_snapshot(xid, last_snapshot)");
    }

    /** Ends the leader's session in the database, as a network that breaks would. */
    private void cutOff(OutboxRelay leader) throws Exception {
        assertThat(leader.isLeading()).isTrue();
        try (Connection superuser = TestServers.running().connectAsSuperuser(database.name())) {
            KitDatabase.execute(
                    superuser,
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        }
    }

    private List<CapturedEvent> events() {
        try (EventCaptor captor = EventCaptor.fromBeginning(topic)) {
            return captor.untilNow();
        }
    }

    private static List<String> ids(List<CapturedEvent> events) {
        return events.stream().map(event -> event.headers().get("ce_id")).toList();
    }

    private static List<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
