package cn.fengxing.kit.due;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Due once. */
@Singleton
class FoundBean implements DueWork {

    private final AtomicInteger due = new AtomicInteger(1);

    @Override
    public String name() {
        return "found-bean";
    }

    @Override
    public int act(Instant now, int limit) {
        return due.getAndSet(0);
    }
}
