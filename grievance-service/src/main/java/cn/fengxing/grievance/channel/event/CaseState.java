package cn.fengxing.grievance.channel.event;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case after the event, as every event of the channel carries it.
 *
 * @param outcome proposed, or final when closed
 * @param dueAt null when closed
 */
public record CaseState(
        UUID grievanceId,
        String number,
        Hop hop,
        UUID ownerId,
        Status status,
        @Nullable Outcome outcome,
        Category category,
        Priority priority,
        String divisionCode,
        @Nullable UUID platformId,
        @Nullable Instant dueAt) {

    public static CaseState of(Grievance grievance) {
        Filing filing = grievance.filing();
        Resolution resolution = grievance.resolution();
        return new CaseState(
                grievance.id(),
                filing.number(),
                grievance.hop(),
                grievance.ownerId(),
                grievance.status(),
                resolution == null ? null : resolution.outcome(),
                filing.category(),
                filing.priority(),
                filing.divisionCode(),
                filing.platformId(),
                grievance.clock().dueAt());
    }
}
