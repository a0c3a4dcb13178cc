package cn.fengxing.kit.operations.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act on the trail. The reason, which is in somebody's own words, is not shown; only whether there is one.
 *
 * @param actor id of a person, or {@code system}
 */
@Schema(example = """
                {"id":4182,"at":"2026-11-24T02:10:31.204511Z","actor":"019ab4ef-0000-7000-8000-000000000031","action":"reveal-phone",
                 "subjectType":"person","subjectId":"019ab4ef-0000-7000-8000-000000000044","reasonGiven":true}""")
public record AuditEntryView(
        long id, Instant at, String actor, String action, String subjectType, String subjectId, boolean reasonGiven) {}
