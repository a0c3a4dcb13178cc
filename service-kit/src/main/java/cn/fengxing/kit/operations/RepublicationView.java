package cn.fengxing.kit.operations;

import cn.fengxing.kit.outbox.Republish;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a republication has come.
 *
 * @param sentId the highest id that was sent again
 * @param doneAt null while the relay is at it
 */
@Schema(example = """
                {"id":3,"fromId":1048576,"toId":1049600,"sentId":1049599,"doneAt":"2026-11-24T02:10:31Z"}""")
public record RepublicationView(
        long id,
        long fromId,
        long toId,
        long sentId,
        @Nullable Instant doneAt) {

    static RepublicationView of(Republish.Progress progress) {
        return new RepublicationView(
                progress.id(), progress.fromId(), progress.toId(), progress.sentId(), progress.doneAt());
    }
}
