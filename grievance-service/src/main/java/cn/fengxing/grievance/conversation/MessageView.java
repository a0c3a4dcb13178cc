package cn.fengxing.grievance.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param owner name of the organisation that said it; null for the worker's own
 * @param text null once the case's key was destroyed
 * @param at null for a company, which gets the day
 * @param unread whether the other side has not seen it yet
 */
@Schema(example = """
                {"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","from":"OWNER","owner":"沈阳市外卖行业流动党员党支部","text":"请问是哪个站点？",
                 "at":"2026-11-24T02:00:00Z","on":"2026-11-24","unread":true}""")
public record MessageView(
        UUID id,
        From from,
        @Nullable String owner,
        @Nullable String text,
        @Nullable Instant at,
        LocalDate on,
        boolean unread) {

    /** Who speaks; which of an organisation's handlers it was is in the audit trail. */
    public enum From {
        WORKER,
        OWNER
    }
}
