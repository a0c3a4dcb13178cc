package cn.fengxing.bench.write;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Values of the same form that were never there; ids grow with time, as the service's do. */
final class FreshValues {

    private static final int CASE_NUMBER_PREFIX = "LN-2026-".length();
    private static final AtomicLong NUMBER = new AtomicLong();

    private FreshValues() {}

    static String like(String value) {
        return switch (value.length()) {
            case 36 -> id().toString();
            case 32 -> id().toString().replace("-", "");
            default -> value.substring(0, CASE_NUMBER_PREFIX) + NUMBER.incrementAndGet() + "-X";
        };
    }

    /** Version 7 (RFC 9562 section 5.7). */
    private static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
