package cn.fengxing.acceptance;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.testkit.Eventually;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** Phones that write without pause. What is not acknowledged is sent again, with the same key, until it is. */
final class Phones implements AutoCloseable {

    private static final int PHONES = 4;
    private static final Duration OUTAGE = Duration.ofMinutes(3);
    /** The edge cannot reach the service, or lost it, or waits for it in vain; or the first attempt is still being worked on. */
    private static final Set<Integer> TRY_AGAIN = Set.of(502, 503, 504);

    /** Of the thread, so that a write of several requests counts whichever of them was lost. */
    private static final ThreadLocal<AtomicInteger> REPEATED = ThreadLocal.withInitial(AtomicInteger::new);

    private static final String STILL_WORKED_ON = "urn:fengxing:problem:request-in-progress";

    private final ExecutorService threads = Executors.newFixedThreadPool(PHONES);
    private final List<Future<?>> phones = new ArrayList<>();
    private final Queue<Answer> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private volatile boolean enough;

    private Phones() {}

    /** @param write sends one request under the key given */
    static Phones writing(Function<String, Answer> write) {
        Phones phones = new Phones();
        Stream.generate(() -> phones.threads.submit(() -> phones.writeOn(write)))
                .limit(PHONES)
                .forEach(phones.phones::add);
        return phones;
    }

    private void writeOn(Function<String, Answer> write) {
        REPEATED.set(repeated);
        while (!enough) {
            acknowledged.add(untilAnswered(write));
        }
    }

    static Answer untilAnswered(Function<String, Answer> write) {
        AtomicInteger repeated = REPEATED.get();
        String key = UUID.randomUUID().toString();
        Answer[] answer = new Answer[1];
        Eventually.await("an acknowledgement", OUTAGE, () -> {
            try {
                answer[0] = write.apply(key);
            } catch (UncheckedIOException nobodyThere) {
                repeated.incrementAndGet();
                return false;
            }
            boolean again = TRY_AGAIN.contains(answer[0].status())
                    || answer[0].text("type").equals(STILL_WORKED_ON);
            repeated.addAndGet(again ? 1 : 0);
            return !again;
        });
        return answer[0];
    }

    /** Waits until so many more are acknowledged. */
    Phones until(int more) {
        int wanted = acknowledged.size() + more;
        Eventually.await(more + " more writes", OUTAGE, () -> {
            failIfOneFailed();
            return acknowledged.size() >= wanted;
        });
        return this;
    }

    private void failIfOneFailed() throws Exception {
        for (Future<?> phone : phones) {
            if (phone.isDone()) {
                phone.get();
            }
        }
    }

    /** What was sent again; nothing is, unless something was lost. */
    int repeated() {
        return repeated.get();
    }

    /** No phone begins another write; what is under way is brought to its end. */
    Collection<Answer> stop() throws Exception {
        enough = true;
        for (Future<?> phone : phones) {
            phone.get();
        }
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        enough = true;
        threads.shutdownNow();
    }
}
