package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.GrievanceEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an action leaves behind besides the case itself.
 *
 * @param entry null for a warning, which is no action
 * @param passage the stay that ended, if the case moved or was closed
 */
public record Change(
        GrievanceEvent event,
        @Nullable Entry entry,
        @Nullable Passage passage) {

    Change ending(@Nullable Passage stay) {
        return new Change(event, entry, stay);
    }
}
