package cn.fengxing.org.census.imports;

import java.util.Set;
import java.util.UUID;

/**
 * What the background work needs to know of an import.
 *
 * @param attempts how often it was begun or gone on with since the last progress
 */
record ImportTask(UUID id, ImportKind kind, ImportMode mode, Area area, Progress progress) {

    /** What its rows may be about. */
    record Area(String divisionCode, Set<String> industries) {}

    record Progress(long rowsDone, int attempts) {}

    long rowsDone() {
        return progress.rowsDone();
    }
}
