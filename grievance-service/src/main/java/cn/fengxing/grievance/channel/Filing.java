package cn.fengxing.grievance.channel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker files, as far as the rules look at it; the words themselves are sealed elsewhere.
 *
 * @param number for people to read out, e.g. {@code LN-2026-000123-7}
 * @param filer keyed hash of the worker's id; null for an anonymous case, and once the tie is cut
 * @param divisionCode 12-digit code of the place
 * @param platformId the company complained of
 * @param summaryApproved whether the worker approved a summary that the company may read
 */
@Embeddable
public record Filing(
        String number,
        byte @Nullable [] filer,
        @Enumerated(EnumType.STRING) Category category,
        @Enumerated(EnumType.STRING) Priority priority,
        String divisionCode,
        @Nullable UUID platformId,
        boolean summaryApproved,
        Instant filedAt) {

    public boolean isBy(Collection<byte[]> worker) {
        return worker.stream().anyMatch(index -> Arrays.equals(filer, index));
    }

    Filing withSummary() {
        return new Filing(number, filer, category, priority, divisionCode, platformId, true, filedAt);
    }

    Filing filedBy(byte @Nullable [] worker) {
        return new Filing(number, worker, category, priority, divisionCode, platformId, summaryApproved, filedAt);
    }
}
