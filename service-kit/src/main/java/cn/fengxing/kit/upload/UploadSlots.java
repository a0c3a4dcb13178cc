package cn.fengxing.kit.upload;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.RetryLater;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Bounds how many requests bring bytes at once, so that many slow senders, or one, leave threads for everybody else. */
@Singleton
class UploadSlots {

    private static final long RETRY_AFTER_SECONDS = 5;

    private final UploadSettings settings;
    private final Map<ByteBuffer, Integer> taken = new HashMap<>();
    private int all;

    UploadSlots(UploadSettings settings) {
        this.settings = settings;
    }

    /** Given back by closing it. */
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws RetryLater 503 if all are taken, 429 if this sender has too many */
    synchronized Slot take(byte[] sender) {
        ByteBuffer who = ByteBuffer.wrap(sender);
        if (all >= settings.atOnce()) {
            throw new RetryLater(CommonProblems.UNAVAILABLE, RETRY_AFTER_SECONDS, Map.of());
        }
        if (taken.getOrDefault(who, 0) >= settings.atOncePerPerson()) {
            throw new RetryLater(CommonProblems.TOO_MANY_REQUESTS, RETRY_AFTER_SECONDS, Map.of());
        }
        all++;
        taken.merge(who, 1, Integer::sum);
        return () -> giveBack(who);
    }

    private synchronized void giveBack(ByteBuffer who) {
        all--;
        taken.computeIfPresent(who, (key, count) -> count == 1 ? null : count - 1);
    }
}
