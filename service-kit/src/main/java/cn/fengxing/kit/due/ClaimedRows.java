package cn.fengxing.kit.due;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows that a due-work has claimed, to be acted on one after the other.
 *
 * @param id what {@link DueWork#putOff} is told if it fails at the row
 */
public record ClaimedRows<T>(List<T> rows, Function<T, UUID> id) {

    /**
     * @param write brings what was done to the database, so that whatever is wrong with a row comes out here
     * @return how many there were
     * @throws DueRowFailed if it failed at the only one; a batch that fails comes again row by row
     */
    public int each(Consumer<T> act, Runnable write) {
        try {
            rows.forEach(act);
            write.run();
        } catch (RuntimeException e) {
            throw rows.size() == 1 ? new DueRowFailed(id.apply(rows.get(0)), e) : e;
        }
        return rows.size();
    }
}
