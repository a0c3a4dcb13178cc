package cn.fengxing.grievance.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker files, as far as the rules look at it; the words themselves are sealed elsewhere.
 *
 * @param number for people to read out, e.g. {@code LN-2026-000123-7}
 * @param filer keyed hash of the worker's id
 * @param divisionCode 12-digit code of the place
 * @param platformId the company complained of
 * @param summaryApproved whether the worker approved a summary that the company may read
 */
public record Filing(
        UUID id,
        String number,
        byte[] filer,
        Category category,
        Priority priority,
        String divisionCode,
        @Nullable UUID platformId,
        boolean summaryApproved) {}
