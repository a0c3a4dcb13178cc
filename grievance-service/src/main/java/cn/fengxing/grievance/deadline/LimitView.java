package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A limit as somebody set it; what held before stays in the list.
 *
 * @param workingDays null with minutes, or where both are null: then a more particular limit was lifted
 * @param holdsToday neither of the future nor replaced
 */
@Schema(example = """
                {"id":31,"hop":"BRANCH","kind":"RESOLVE","category":"PAY_AND_DEDUCTIONS","workingDays":2,
                 "validFrom":"2026-12-01","setAt":"2026-11-24T02:00:00Z","holdsToday":false}""")
public record LimitView(
        int id,
        Hop hop,
        LimitKind kind,
        @Nullable Category category,
        @Nullable Priority priority,
        @Nullable String organisationType,
        @Nullable UUID organisationId,
        @Nullable Integer workingDays,
        @Nullable Integer minutes,
        LocalDate validFrom,
        Instant setAt,
        boolean holdsToday) {}
