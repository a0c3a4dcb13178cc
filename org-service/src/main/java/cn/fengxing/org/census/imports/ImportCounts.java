package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Verdict;
import cn.fengxing.org.census.rows.Judged;
import java.util.List;

/** Rows by verdict. */
public record ImportCounts(long rowsNew, long rowsSame, long rowsChanged, long possibleDuplicates, long refused) {

    static ImportCounts of(List<Judged> judged) {
        return new ImportCounts(
                count(judged, Verdict.NEW),
                count(judged, Verdict.SAME),
                count(judged, Verdict.CHANGED),
                count(judged, Verdict.POSSIBLE_DUPLICATE),
                count(judged, Verdict.REFUSED));
    }

    long all() {
        return rowsNew + rowsSame + rowsChanged + possibleDuplicates + refused;
    }

    private static long count(List<Judged> judged, Verdict verdict) {
        return judged.stream().filter(row -> row.verdict() == verdict).count();
    }
}
