package cn.fengxing.member.alert;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.alert.AlertGateway.Outcome;
import cn.fengxing.member.notification.Alerts;
import cn.fengxing.member.notification.Alerts.Claimed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends what is due. Claimed in the due-worker's transaction and sent after its commit, by threads of its own, so that no gateway
 * holds a connection; whoever dies in between has a lease that runs out, and the alert is sent again under the same id.
 */
@ApplicationScoped
public class SendAlerts implements DueWork {

    private static final int AT_ONCE = 100;
    private static final int THREADS = 8;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Alerts alerts;
    private final PrepareAlert prepareAlert;
    private final AlertGateway gateway;
    private final TransactionSynchronizationRegistry transactions;
    private final ExecutorService senders = Executors.newFixedThreadPool(THREADS, SendAlerts::daemon);
    private final AtomicInteger underWay = new AtomicInteger();

    SendAlerts(
            Alerts alerts,
            PrepareAlert prepareAlert,
            AlertGateway gateway,
            TransactionSynchronizationRegistry transactions) {
        this.alerts = alerts;
        this.prepareAlert = prepareAlert;
        this.gateway = gateway;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "send-alerts";
    }

    /** Takes no more before the last are through, so that a lease is never outlived by a queue. */
    @Override
    public int act(Instant now, int limit) {
        if (underWay.get() > 0) {
            return 0;
        }
        List<Claimed> claimed = alerts.claim(now, LEASE, Math.min(limit, AT_ONCE));
        List<PrepareAlert.Ready> ready = claimed.stream()
                .flatMap(alert -> prepareAlert.prepare(alert, now).stream())
                .toList();
        if (!ready.isEmpty()) {
            transactions.registerInterposedSynchronization(new AfterCommit(() -> hand(ready)));
        }
        return claimed.size();
    }

    @Override
    public Optional<Instant> earliestDue() {
        return QuarkusTransaction.joiningExisting().call(alerts::earliestDue);
    }

    private void hand(List<PrepareAlert.Ready> ready) {
        underWay.addAndGet(ready.size());
        ready.forEach(each -> senders.execute(() -> send(each)));
    }

    private void send(PrepareAlert.Ready ready) {
        try {
            Outcome outcome = gateway.tell(ready.alert().id(), ready.phone());
            QuarkusTransaction.requiringNew().run(() -> prepareAlert.done(ready.alert(), outcome));
        } finally {
            underWay.decrementAndGet();
        }
    }

    @PreDestroy
    void stop() {
        senders.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "alerts");
        thread.setDaemon(true);
        return thread;
    }

    private record AfterCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
