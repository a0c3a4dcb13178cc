package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.Assignee;
import cn.fengxing.grievance.hazard.AssigneeKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * To whom the mending was given.
 *
 * @param id null for a grid helper, whom only the helper's own list shows
 */
@Schema(example = """
                {"kind":"ORGANISATION","id":"019ab4ef-0000-7000-8000-000000000031"}""")
public record AssigneeView(AssigneeKind kind, @Nullable UUID id) {

    static @Nullable AssigneeView of(@Nullable Assignee assignee) {
        return assignee == null ? null : new AssigneeView(assignee.kind(), assignee.id());
    }
}
