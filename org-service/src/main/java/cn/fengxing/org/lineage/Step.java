package cn.fengxing.org.lineage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a change, as the tree took it.
 *
 * @param from the parent or the company served before; of a part that was founded by a split, where it came from
 * @param to the parent or the company served after; of an organisation that ended, what took its place
 */
record Step(
        Kind kind,
        UUID organisationId,
        @Nullable UUID from,
        @Nullable UUID to) {

    enum Kind {
        FOUNDED,
        MOVED,
        SERVING,
        ENDED,
        REVIVED
    }
}
