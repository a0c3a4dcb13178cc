package cn.fengxing.org.census.rows;

import cn.fengxing.kit.tabular.CellFault;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a row.
 *
 * @param entryId of the ledger, which the row made, changed or only met
 * @param cells as they stand in the file; only where somebody has to look at them again
 */
public record Judged(long row, Verdict verdict, @Nullable UUID entryId, List<CellFault> faults, List<String> cells) {

    public static Judged of(RowReading row, Verdict verdict, UUID entryId) {
        return new Judged(
                row.number(),
                verdict,
                entryId,
                List.of(),
                verdict == Verdict.POSSIBLE_DUPLICATE ? row.cells() : List.of());
    }

    public static Judged refused(RowReading row) {
        return new Judged(row.number(), Verdict.REFUSED, null, row.faults(), row.cells());
    }
}
