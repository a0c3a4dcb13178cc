package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.GrievanceEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an action leaves behind besides the case itself.
 *
 * @param entry null for a warning, which is no action
 * @param response how the organisation that had the case met its acceptance limit, if this step settles that
 * @param undone how the case had been settled, if this step opens it again
 */
public record Change(
        GrievanceEvent event,
        @Nullable Entry entry,
        @Nullable Response response,
        @Nullable Resolution undone) {

    Change undoing(Resolution settled) {
        return new Change(event, entry, response, settled);
    }
}
