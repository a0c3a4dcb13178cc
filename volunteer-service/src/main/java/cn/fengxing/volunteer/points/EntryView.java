package cn.fengxing.volunteer.points;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One posting on a member's own account. */
@Schema(example = """
                {"id":42,"amount":2,"balanceAfter":6,"reason":"HAZARD_VERIFIED","postedAt":"2026-11-24T18:00:00Z"}""")
public record EntryView(long id, long amount, long balanceAfter, Reason reason, Instant postedAt) {}
