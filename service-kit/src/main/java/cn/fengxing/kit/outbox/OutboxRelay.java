package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings committed events from the outbox to the broker. Any number of replicas may run one; an advisory lock makes one
 * of them the leader. The lock lives and dies with the connection that also moves the cursor, so who has lost the lock can
 * move nothing; and the broker refuses what a former leader still sends. After any failure the term ends and a new one
 * starts from what the database says.
 */
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Large enough that a Kafka transaction's cost is spread, small enough to be sent within milliseconds. */
    public static final int PAGE_SIZE = 2_000;

    private static final long LOCK = 0x0_F36_0B0CL;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CANDIDATE_POLL = Duration.ofMillis(500);
    private static final Duration MAX_BACK_OFF = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Broker broker;
    private final String source;
    private final int pageSize;
    private final Semaphore signal = new Semaphore(0);
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Duration backOff = POLL;
    private volatile boolean leading;
    private @Nullable Thread thread;

    /** The broker as the relay needs it. */
    public interface Broker {

        Producer<String, byte[]> newProducer();

        void ensureTopics(Collection<String> topics);

        /** Topics of which the broker keeps only the last record of each key. */
        Collection<String> compactedTopics();
    }

    /**
     * @param dataSource gives connections of their own, not of a pool: a term keeps one, and sets it up
     * @param source CloudEvents source, e.g. {@code /org}
     */
    public OutboxRelay(DataSource dataSource, Broker broker, String source, int pageSize) {
        this.dataSource = dataSource;
        this.broker = broker;
        this.source = source;
        this.pageSize = pageSize;
    }

    public synchronized void start() {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the term between two batches; a batch that the broker does not answer is broken off after 5 s. */
    public synchronized void stop() throws InterruptedException {
        stopping.countDown();
        wake();
        if (thread != null) {
            thread.join(5_000);
            thread.interrupt();
            thread.join(5_000);
        }
    }

    /** Something was committed. */
    public void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** How many events this replica has sent since it started. */
    public long sent() {
        return sent.get();
    }

    public boolean isLeading() {
        return leading;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!lead()) {
                    pause(CANDIDATE_POLL);
                }
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    LOG.warnf("The relay's term has ended, another starts in %s: %s", backOff, e);
                    LOG.debug("Why the term has ended", e);
                    pause(backOff);
                    backOff = min(backOff.multipliedBy(2), MAX_BACK_OFF);
                }
            }
        }
    }

    private boolean lead() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(" + LOCK + ")")) {
                return false;
            }
            try {
                serve(connection);
            } finally {
                leading = false;
            }
            return true;
        }
    }

    private void serve(Connection connection) throws SQLException {
        prepare(connection);
        OutboxEpoch.check(connection, false);
        if (OutboxEpoch.adopt(connection)) {
            LOG.warn("This database was restored or failed over; the outbox goes on from what it says is unsent");
        }
        OutboxCursor cursor = new OutboxCursor(connection, pageSize);
        RepublishRequests requests = new RepublishRequests(connection, broker.compactedTopics(), pageSize);
        try (OutboxSender sender = new OutboxSender(broker.newProducer(), source)) {
            leading = true;
            backOff = POLL;
            while (isRunning()) {
                boolean more = relayPage(cursor, sender) | republishPage(requests, sender);
                if (!more) {
                    rest(POLL);
                }
            }
        }
    }

    /** No database transaction is open while the batch is on its way: the cursor's statements commit by themselves. */
    private boolean relayPage(OutboxCursor cursor, OutboxSender sender) throws SQLException {
        OutboxCursor.Page page = cursor.next();
        if (!page.messages().isEmpty()) {
            send(page.messages(), sender);
        }
        if (!page.messages().isEmpty() || cursor.isPaging()) {
            cursor.moveBehind(page);
        }
        return !page.isLast();
    }

    private boolean republishPage(RepublishRequests requests, OutboxSender sender) throws SQLException {
        var page = requests.next();
        if (page == null) {
            return false;
        }
        if (!page.messages().isEmpty()) {
            send(page.messages(), sender);
        }
        requests.moveBehind(page);
        return true;
    }

    private void send(List<OutboxMessage> messages, OutboxSender sender) {
        broker.ensureTopics(messages.stream().map(OutboxMessage::topic).collect(Collectors.toSet()));
        sender.send(messages);
        sent.addAndGet(messages.size());
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A cursor lost in a crash only sends again, and a sequential scan is never right on the outbox.
            statement.execute("SET synchronous_commit = off; SET enable_seqscan = off");
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    /** Until something is committed here; another replica's writes are found by the clock. */
    private void rest(Duration atMost) {
        try {
            signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            signal.drainPermits();
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    /** Unlike {@link #rest}, commits do not end it: a broker that is down is not asked more often under load. */
    private void pause(Duration duration) {
        try {
            stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
