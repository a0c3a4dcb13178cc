package cn.fengxing.member.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Waits for whoever has a screen open. One look a second at the inboxes of all who wait at this replica, whichever replica the
 * notice came through, and none while nobody waits.
 */
@ApplicationScoped
class InboxWatch {

    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final Notices notices;
    private final Clock clock;

    InboxWatch(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Two who wait for one inbox are two. */
    private static final class Waiter {
        private final ByteBuffer inbox;
        private final Unread known;
        private final UniEmitter<? super Unread> emitter;

        Waiter(ByteBuffer inbox, Unread known, UniEmitter<? super Unread> emitter) {
            this.inbox = inbox;
            this.known = known;
            this.emitter = emitter;
        }
    }

    ByteBuffer inboxOf(UUID personId) {
        return ByteBuffer.wrap(QuarkusTransaction.requiringNew().call(() -> notices.inboxOf(personId)));
    }

    Unread unread(ByteBuffer inbox) {
        return look(List.of(inbox)).getOrDefault(inbox, Unread.NOTHING);
    }

    Uni<Unread> change(ByteBuffer inbox, Unread known, Duration patience) {
        return Uni.createFrom()
                .<Unread>emitter(emitter -> wait(new Waiter(inbox, known, emitter)))
                .ifNoItem()
                .after(patience)
                .recoverWithItem(known);
    }

    private void wait(Waiter waiter) {
        waiting.add(waiter);
        waiter.emitter.onTermination(() -> waiting.remove(waiter));
    }

    @Scheduled(every = "1s", identity = "inbox-watch", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        List<Waiter> asked = List.copyOf(waiting);
        if (asked.isEmpty()) {
            return;
        }
        Map<ByteBuffer, Unread> now =
                look(asked.stream().map(waiter -> waiter.inbox).collect(Collectors.toSet()));
        for (Waiter waiter : asked) {
            Unread unread = now.getOrDefault(waiter.inbox, Unread.NOTHING);
            if (!unread.equals(waiter.known) && waiting.remove(waiter)) {
                waiter.emitter.complete(unread);
            }
        }
    }

    private Map<ByteBuffer, Unread> look(Collection<ByteBuffer> inboxes) {
        return QuarkusTransaction.requiringNew().call(() -> notices.unread(inboxes, clock.instant()));
    }
}
